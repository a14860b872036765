import {createRequire} from 'node:module'
import {Command, Option} from 'commander'
import {addAudit} from './commands/audit.js'
import {addBrief} from './commands/brief.js'
import {addCheck} from './commands/check.js'
import {addClean} from './commands/clean.js'
import {addCompare} from './commands/compare.js'
import {addExtract} from './commands/extract.js'
import {addParse} from './commands/parse.js'
import {addTemplate} from './commands/template.js'
import {addTrack} from './commands/track.js'
import type {Console} from './console/console.js'
import {helpBy} from './console/help-in-language.js'

/** Options that every command has. */
export interface CommonOptions {
  readonly format?: string
  readonly out?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly lang: 'zh' | 'en'
}

/** What a command needs of the world, and how it says that it found something (exit code 1). */
export interface CommandContext {
  readonly console: Console
  readonly setFindings: (found: boolean) => void
}

// Of this app; in `src` and in `dist` it stands one folder up.
const {version} = createRequire(import.meta.url)('../package.json') as {readonly version: string}

/** The command line of the contract. */
export function createProgram(console: Console, setFindings: (found: boolean) => void): Command {
  const program = new Command('jianbao')
    .description(
      'Compares Chinese government work reports and prints briefings in which every number leads to its source.'
    )
    .version(version, '-V, --version', 'tell the version')
    .exitOverride()
    .configureOutput({
      writeOut: console.out,
      writeErr: (text) => console.err(`${console.say(text.trimEnd())}\n`),
      outputError: (text, write) => write(`jianbao: ${console.say(text.replace(/^error: /, '').trimEnd())}\n`)
    })
    .configureHelp(helpBy(console.say))
    .showHelpAfterError('(jianbao --help tells the commands and options)')
  const context: CommandContext = {console, setFindings}
  for (const add of [addBrief, addCompare, addExtract, addParse, addClean, addTrack, addAudit, addCheck, addTemplate])
    add(program, context)
  return program
}

/** Gives a command the options that all have, with its formats. */
export function withCommonOptions(command: Command, formats: readonly string[], standard: string): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'output format').choices(formats).default(standard))
    .option('-o, --out <path>', 'write to this file instead of standard output')
    .addOption(new Option('-l, --lang <language>', 'language of labels').choices(['zh', 'en']).default('zh'))
    .option('-q, --quiet', 'no messages but errors')
    .option('-v, --verbose', 'tell each step and every diagnostic')
    .exitOverride()
}
