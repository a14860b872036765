import {type Command, Option} from 'commander'
import type {PreviewJob} from '../../preview/build-preview.js'
import {latest} from '../../preview/latest.js'
import {type PreviewServer, servePreview} from '../../preview/serve-preview.js'
import {watchFolder} from '../../preview/watch-folder.js'
import type {CommandContext} from '../../program.js'
import {templateFolder} from '../../templates/load-template.js'

/** `jianbao template preview TEMPLATE CONFIG | FILES…`: a local page that follows every save. */
export function addTemplatePreview(template: Command, {console}: CommandContext): void {
  template
    .command('preview')
    .description('show a template’s PDF and Markdown in the browser, rebuilt after every save')
    .argument('<template>', 'built-in template or folder')
    .argument('<inputs...>', 'a configuration (.yaml), or reports')
    .addOption(new Option('-l, --lang <language>', 'language of the briefing').choices(['zh', 'en']).default('zh'))
    .option('-p, --port <number>', 'port on 127.0.0.1; a free one otherwise', '0')
    .action(async (name: string, inputs: string[], {lang, port}: {lang: 'zh' | 'en'; port: string}) => {
      const {compareReports} = await import('@jianbao/compare')
      const {readSources} = await import('../../brief/read-sources.js')
      const {loadJob} = await import('../../config/load-job.js')
      const loaded = await loadJob(inputs, console)
      const {readings, roles} = await readSources(loaded, console, () => undefined)
      const job = {
        template: name,
        language: lang,
        config: loaded.config,
        readings,
        views: new Map(),
        comparison: compareReports(readings, {roles})
      }
      const server = await servePreview(Number(port))
      console.err(`Preview at ${server.url} — Ctrl+C ends it.\n`)
      await follow(job, server)
    })
    .exitOverride()
}

/** Builds that bring a rebuild of the comparison template from 1.4 s of processor time to its lasting 0.5 s. */
const warmups = 4

/** Builds now and after every change of the template's folder, until the process is interrupted. */
async function follow(job: PreviewJob, server: PreviewServer): Promise<void> {
  const {buildPreview} = await import('../../preview/build-preview.js')
  server.show(await buildPreview(job))
  const rebuild = latest(async () => server.show(await buildPreview(job)))
  const stop = watchFolder(await templateFolder(job.template), rebuild)
  // The first builds run in code that is not yet compiled: they are made before the user's first save, not after it.
  for (let run = 0; run < warmups; run++) await buildPreview(job)
  await new Promise<void>((resolve) => process.once('SIGINT', resolve))
  stop()
  await server.close()
}
