import type {Command} from 'commander'
import {progressOn} from '../../console/progress.js'
import {latest} from '../../preview/latest.js'
import type {PreviewServer} from '../../preview/serve-preview.js'
import type {Builder} from '../../preview/start-builder.js'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../../program.js'
import {templateFolder} from '../../templates/load-template.js'

/** `jianbao template preview TEMPLATE CONFIG | FILES…`: a local page that follows every save. */
export function addTemplatePreview(template: Command, {console}: CommandContext): void {
  const command = template
    .command('preview')
    .description('show a template’s PDF and Markdown in the browser, rebuilt after every save')
    .argument('<template>', 'built-in template or folder')
    .argument('<inputs...>', 'a configuration (.yaml), or reports')
    .option('-p, --port <number>', 'port on 127.0.0.1; a free one otherwise', '0')
  withCommonOptions(command, ['html'], 'html').action(
    async (name: string, inputs: string[], options: PreviewOptions) => {
      const folder = await templateFolder(name)
      const {startBuilder} = await import('../../preview/start-builder.js')
      const {servePreview} = await import('../../preview/serve-preview.js')
      const progress = progressOn(console, options)
      progress.step(`reading ${inputs.join(', ')}`)
      const builder = await startBuilder({template: name, inputs, language: options.lang}).finally(progress.done)
      const server = await servePreview(Number(options.port))
      console.err(`${console.say(`Preview at ${server.url} — Ctrl+C ends it.`)}\n`)
      await follow(folder, builder, server)
    }
  )
}

interface PreviewOptions extends CommonOptions {
  readonly port: string
}

/** Builds that bring a rebuild of the comparison template from 2.2 s of processor time to its lasting 0.4 s. */
const warmups = 8

/** Builds now and after every change of the template's folder, until the process is interrupted. */
async function follow(folder: string, builder: Builder, server: PreviewServer): Promise<void> {
  const {watchFolder} = await import('../../preview/watch-folder.js')
  await builder.build(server.show)
  const rebuild = latest(() => builder.build(server.show))
  const stop = watchFolder(folder, rebuild)
  // The first builds run in code that is not yet compiled: they are made before the user's first save, not after it.
  for (let run = 0; run < warmups; run++) await builder.build(() => undefined)
  await new Promise<void>((resolve) => process.once('SIGINT', resolve))
  stop()
  await builder.close()
  await server.close()
}
