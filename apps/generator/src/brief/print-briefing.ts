import {
  type Audit,
  auditTranslation,
  type BriefingView,
  type Comparison,
  composeBriefing,
  type Diagnostic,
  type ReportReading,
  renderTemplate,
  resolveOptions,
  stringifyBriefing
} from 'jianbao'
import type {Root} from 'mdast'
import type {Config} from '../config/config.js'
import {chartsOf} from '../outputs/charts.js'
import {printDocx} from '../outputs/docx/print-docx.js'
import {printHtml} from '../outputs/print-html.js'
import {withTemplateImages} from '../outputs/template-images.js'
import {printXlsx} from '../outputs/xlsx/print-xlsx.js'
import type {LoadedTemplate} from '../templates/load-template.js'
import {manifestOf} from '../templates/manifest-of.js'
import {templateError} from '../templates/template-error.js'
import type {LoadedTheme} from '../themes/load-theme.js'
import {jobDate} from './job-date.js'
import {printPdf} from './print-pdf.js'
import {refuseBroken} from './refuse-broken.js'

export interface PrintJob {
  readonly comparison: Comparison
  readonly readings: readonly ReportReading[]
  readonly template: LoadedTemplate
  readonly theme: LoadedTheme
  readonly language: 'zh' | 'en'
  readonly config: Pick<Config, 'formats' | 'date' | 'options' | 'title'>
  /** Files that the PDF carries. */
  readonly attachments: ReadonlyMap<string, string>
  /** Views by what makes them differ while a template is edited: composing one takes as long as rendering a page. */
  readonly views?: Map<string, BriefingView>
  /** Is told each file as soon as it is there. */
  readonly onFile?: (name: string, content: string | Uint8Array) => void
}

export interface Printed {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

/** One briefing in one language, in all the formats asked for. */
export async function printBriefing(job: PrintJob): Promise<Printed> {
  const {template, language} = job
  const view = viewOf(job)
  const {tree, diagnostics} = renderTemplate(template.source, view, {language})
  if (tree === null) throw templateError(diagnostics, template)
  refuseBroken(tree, template)
  const printed = await printFormats(tree, job, view)
  return {files: printed.files, diagnostics: [...diagnostics, ...printed.diagnostics]}
}

function viewOf(job: PrintJob): BriefingView {
  const {comparison, readings, template, language, config, views} = job
  const manifest = manifestOf(template)
  const title = config.title?.[language]
  const options = resolveOptions(manifest, config.options)
  const key = JSON.stringify([language, manifest.subject, options])
  const known = views?.get(key)
  if (known !== undefined) return known
  const view = composeBriefing(comparison, readings, {
    ...{language, options, subject: manifest.subject},
    ...(title && {title}),
    ...(config.date && {date: config.date}),
    ...(manifest.subject === 'audit' && auditOf(job))
  })
  views?.set(key, view)
  return view
}

/** What a translation changed: of the first report that has one. */
function auditOf({comparison, readings}: PrintJob): {audit?: Audit} {
  const translation = comparison.reports.find((report) => report.role === 'translation')
  const original = comparison.reports.find((report) => report.id === translation?.translationOf)
  const [one, other] = [original, translation].map((report) =>
    readings.find((reading) => reading.report.metadata.path === report?.path)
  )
  return one === undefined || other === undefined ? {} : {audit: auditTranslation(one, other)}
}

/** A rendered tree in every format that the job asks for, as `briefing.LANGUAGE.FORMAT`. */
async function printFormats(tree: Root, job: PrintJob, view: BriefingView): Promise<Printed> {
  const {language, config, readings, theme} = job
  const {title} = view
  const date = jobDate(job)
  const name = (format: string) => `briefing.${language}.${format}`
  const charts = chartsOf(tree, `briefing.${language}`, theme.theme.text.font)
  const own = withTemplateImages(charts.withPictures, `briefing.${language}`, job.template.images)
  const pictures = new Map([...charts.pictures, ...own.pictures])
  const files = new Map<string, string | Uint8Array>()
  const diagnostics: Diagnostic[] = [...charts.diagnostics]
  const add = (file: string, content: string | Uint8Array) => {
    files.set(file, content)
    job.onFile?.(file, content)
  }
  for (const format of config.formats) {
    if (format === 'md') {
      add(name('md'), stringifyBriefing(own.tree))
      for (const [address, picture] of pictures) add(address, picture)
    } else if (format === 'pdf') {
      const pdf = await printPdf(tree, title, job, charts.fences)
      add(name('pdf'), pdf.bytes)
      diagnostics.push(...pdf.diagnostics)
    } else if (format === 'html') add(name('html'), printHtml(own.tree, {title, language}, pictures))
    else if (format === 'docx')
      add(name('docx'), await printDocx(charts.withTables, {title, language, date, images: job.template.images}))
    else if (format === 'xlsx') {
      const figures = readings.flatMap((reading) => reading.figures)
      add(name('xlsx'), await printXlsx(view, figures, date))
    }
  }
  return {files, diagnostics}
}
