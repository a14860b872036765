import {type BriefingView, type Comparison, InputError, type ReportReading} from 'jianbao'
import {printBriefing} from '../brief/print-briefing.js'
import type {Config} from '../config/config.js'
import {loadTemplate, templateProblems} from '../templates/load-template.js'
import {templateTheme} from '../templates/template-theme.js'
import {loadTheme} from '../themes/load-theme.js'
import type {PreviewBuild} from './serve-preview.js'

/** What stays while a template is edited: reports are read and compared once. */
export interface PreviewJob {
  readonly template: string
  readonly language: 'zh' | 'en'
  readonly config: Config
  readonly comparison: Comparison
  readonly readings: readonly ReportReading[]
  /** Views that were composed for this template before. */
  readonly views: Map<string, BriefingView>
}

/** Builds a template's PDF and Markdown; what is wrong in it becomes a problem to show, not an error. */
export async function buildPreview({
  template: name,
  language,
  config,
  comparison,
  readings,
  views
}: PreviewJob): Promise<PreviewBuild> {
  try {
    const template = await loadTemplate(name)
    const theme = await loadTheme(config.theme ?? templateTheme(template))
    const both: Config = {...config, formats: ['md', 'pdf']}
    const {files, diagnostics} = await printBriefing({
      comparison,
      readings,
      template,
      theme,
      language,
      config: both,
      attachments: new Map(),
      views
    })
    const pdf = files.get(`briefing.${language}.pdf`)
    const markdown = files.get(`briefing.${language}.md`)
    const problems = templateProblems(diagnostics, template).map(
      ({path, line, column, reason}) =>
        `${[path, line, column].filter((part) => part !== undefined).join(':')}: ${reason}`
    )
    return {problems, ...(pdf instanceof Uint8Array && {pdf}), ...(typeof markdown === 'string' && {markdown})}
  } catch (error) {
    if (error instanceof InputError) return {problems: [error.toString()]}
    throw error
  }
}
