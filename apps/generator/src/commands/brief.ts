import {type Command, Option} from 'commander'
import type {BriefOptions} from '../brief/run-brief.js'
import type {CommandContext} from '../program.js'

/** `jianbao brief [CONFIG | FILES…]`: the main job. */
export function addBrief(program: Command, {console}: CommandContext): void {
  program
    .command('brief', {isDefault: false})
    .description('make briefings: Markdown, PDF and more')
    .argument('[inputs...]', 'a configuration (.yaml), or reports; jianbao.yaml unless told')
    .option('-f, --format <formats>', 'comma-separated: md, pdf, docx, html, xlsx, json, csv')
    .option('-o, --out <folder>', 'folder for the files', 'out')
    .addOption(new Option('-l, --lang <language>', 'only this language').choices(['zh', 'en']))
    .option('-t, --template <name>', 'built-in template or folder')
    .option('--theme <name>', 'built-in theme or YAML file')
    .option('--date <date>', 'date of the briefing, as 2024-02-01')
    .option('-q, --quiet', 'no messages but errors')
    .option('-v, --verbose', 'tell each step and every diagnostic')
    .action(async (inputs: string[], options: BriefOptions) => {
      const {runBrief} = await import('../brief/run-brief.js')
      await runBrief(inputs, options, console)
    })
    .exitOverride()
}
