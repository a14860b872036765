import {type Command, Help, type HelpConfiguration, type Option} from 'commander'

const plain = new Help()

/** How commander words its help in the user's language; names of commands and options stay as they are typed. */
export function helpBy(say: (text: string) => string): HelpConfiguration {
  return {
    styleTitle: say,
    commandDescription: (command: Command) => say(plain.commandDescription(command)),
    subcommandDescription: (command: Command) => say(plain.subcommandDescription(command)),
    optionDescription: (option: Option) => say(plain.optionDescription(option)),
    argumentDescription: (argument) => say(plain.argumentDescription(argument))
  }
}
