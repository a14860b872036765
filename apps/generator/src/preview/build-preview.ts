import {type BriefingView, type Comparison, type Diagnostic, InputError, type ReportReading} from 'jianbao'
import {printBriefing} from '../brief/print-briefing.js'
import type {Config} from '../config/config.js'
import {type LoadedTemplate, loadTemplate, templateProblems} from '../templates/load-template.js'
import {templateTheme} from '../templates/template-theme.js'
import {loadTheme} from '../themes/load-theme.js'
import type {PreviewPart} from './serve-preview.js'

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

/**
 * Builds a template's Markdown and then its PDF; `show` is told each as soon as it is there. What is wrong in the
 * template becomes a problem to show, not an error.
 */
export async function buildPreview(job: PreviewJob, show: (part: PreviewPart) => void): Promise<void> {
  try {
    const template = await loadTemplate(job.template)
    const theme = await loadTheme(job.config.theme ?? templateTheme(template))
    const {diagnostics} = await printBriefing({
      ...job,
      template,
      theme,
      config: {...job.config, formats: ['md', 'pdf']}, // what is there first is shown first
      attachments: new Map(),
      onFile(name, content) {
        if (name.endsWith('.md') && typeof content === 'string') show({markdown: content})
        if (name.endsWith('.pdf') && content instanceof Uint8Array) show({pdf: content})
      }
    })
    show({problems: problemsOf(diagnostics, template)})
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    show({problems: [error.toString()]})
  }
}

function problemsOf(diagnostics: readonly Diagnostic[], template: LoadedTemplate): string[] {
  const notable = diagnostics.filter(({severity}) => severity !== 'info')
  return templateProblems(notable, template).map(
    ({path, line, column, reason}) =>
      `${[path, line, column].filter((part) => part !== undefined).join(':')}: ${reason}`
  )
}
