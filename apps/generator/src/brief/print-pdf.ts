import {printPages, scaleTheme} from '@jianbao/remark-pdfmake'
import {type Attachment, type Diagnostic, toPdfmake} from 'jianbao'
import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {manifestOf} from '../templates/manifest-of.js'
import {jobDate} from './job-date.js'
import type {PrintJob} from './print-briefing.js'

const types: Readonly<Record<string, string>> = {json: 'application/json', csv: 'text/csv'}

/** How small the type may be set to fit a template's pages; below three quarters 10 pt is hard to read on paper. */
const scales = [0.95, 0.9, 0.85, 0.8, 0.75]

/**
 * A rendered tree as a PDF that carries the comparison and the figures with it. Where the template says how many pages it
 * may have, the type is set smaller until it fits; where it never does, it is printed at its own size, and said.
 */
export async function printPdf(
  tree: Root,
  title: string,
  job: PrintJob,
  fences: Readonly<Record<string, (code: string) => string | undefined>>
): Promise<{bytes: Uint8Array; diagnostics: Diagnostic[]}> {
  const most = manifestOf(job.template).pages ?? Number.POSITIVE_INFINITY
  const print = (scale: number) => printScaled(tree, title, job, fences, scale)
  const full = await print(1)
  if (full.pages <= most) return full
  for (const scale of scales) {
    const smaller = await print(scale)
    if (smaller.pages <= most) return smaller
  }
  const reason = `The briefing takes ${full.pages} pages instead of ${most}, however small its type.`
  const long: Diagnostic = {ruleId: 'too-long', severity: 'warning', reason, path: job.template.folder}
  return {...full, diagnostics: [...full.diagnostics, long]}
}

async function printScaled(
  tree: Root,
  title: string,
  job: PrintJob,
  fences: Readonly<Record<string, (code: string) => string | undefined>>,
  scale: number
): Promise<{bytes: Uint8Array; pages: number; diagnostics: Diagnostic[]}> {
  const {theme, fonts} = job.theme
  const {definition, messages} = toPdfmake(tree, {
    theme: scaleTheme(theme, scale),
    fonts,
    fences,
    title,
    language: job.language,
    images: job.template.images,
    attachments: attachmentsOf(job.attachments),
    date: new Date(`${jobDate(job)}T00:00:00Z`)
  })
  const diagnostics = messages.map((message) => diagnosticOf(message, job))
  return {...(await printPages(definition, fonts)), diagnostics}
}

function attachmentsOf(files: ReadonlyMap<string, string>): Record<string, Attachment> {
  const entries = [...files].map(
    ([name, text]) =>
      [
        name,
        {bytes: new TextEncoder().encode(text), type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain'}
      ] as const
  )
  return Object.fromEntries(entries)
}

/** Lines and columns of the rendered Markdown mean nothing to the user: only the sentence is kept. */
function diagnosticOf(message: VFileMessage, {template}: PrintJob): Diagnostic {
  return {
    ruleId: message.ruleId ?? 'pdf',
    severity: message.fatal ? 'error' : 'warning',
    reason: message.reason,
    path: template.folder
  }
}
