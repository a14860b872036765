import {type Attachment, type Diagnostic, printPdf as print, toPdfmake} from 'jianbao'
import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {jobDate} from './job-date.js'
import type {PrintJob} from './print-briefing.js'

const types: Readonly<Record<string, string>> = {json: 'application/json', csv: 'text/csv'}

/** A rendered tree as a PDF that carries the comparison and the figures with it. */
export async function printPdf(
  tree: Root,
  title: string,
  job: PrintJob,
  fences: Readonly<Record<string, (code: string) => string | undefined>>
): Promise<{bytes: Uint8Array; diagnostics: Diagnostic[]}> {
  const {theme, fonts} = job.theme
  const {definition, messages} = toPdfmake(tree, {
    theme,
    fonts,
    fences,
    title,
    language: job.language,
    images: job.template.images,
    attachments: attachmentsOf(job.attachments),
    date: new Date(`${jobDate(job)}T00:00:00Z`)
  })
  return {bytes: await print(definition, fonts), diagnostics: messages.map((message) => diagnosticOf(message, job))}
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
