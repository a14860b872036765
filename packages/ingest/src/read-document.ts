import {InputError} from '@jianbao/model'
import {decode} from './decode.js'
import {type SniffedFormat, sniffFormat} from './format.js'
import {decodedOf, type ReadDocument} from './read-result.js'
import {readText} from './readers/text.js'

export interface ReadOptions {
  /** Largest file that is read, in bytes. */
  readonly maxBytes?: number
  /** Folder with pdf.js' character maps (ends in `/`), for PDFs whose Chinese fonts are not embedded. */
  readonly cMapUrl?: string
}

// The longest report known is 0.3 MB of text; a PDF with pictures of it 20 MB. More is a mistake or an attack.
const maxBytes = 50_000_000

/**
 * Reads a report file: tells its format and character set from the bytes, decodes it, and takes its text out, every
 * offset mapped to the decoded original (for DOCX and PDF: to the text as it was taken out of the file).
 *
 * @throws {InputError} for a file that is empty, too large, binary, encrypted, a scan without text, or that is
 *   something else than its name says.
 * @example
 * const {source, text} = await readDocument(await readFile('report.html'), 'report.html')
 */
export async function readDocument(bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const limit = options.maxBytes ?? maxBytes
  if (bytes.length > limit)
    throw new InputError(
      `The file has ${bytes.length} bytes, more than the limit of ${limit}.`,
      {path},
      'Give one report a file.'
    )
  if (bytes.length === 0) throw new InputError('The file is empty.', {path}, 'Give a file with a report’s text.')
  const format = sniffFormat(bytes, path)
  const document = await readAs(format, bytes, path, options)
  if (document.text.value.trim() === '')
    throw new InputError('The file holds no text.', {path}, 'A scanned document needs text recognition (OCR) first.')
  return document
}

// Readers come when a file needs them: pdf.js, mammoth and the parsers of HTML and Markdown take 0.6 s to load.
async function readAs(
  format: SniffedFormat,
  bytes: Uint8Array,
  path: string,
  options: ReadOptions
): Promise<ReadDocument> {
  if (format === 'docx') return (await import('./readers/docx/docx.js')).readDocx(bytes, path)
  if (format === 'pdf') return (await import('./readers/pdf.js')).readPdf(bytes, path, options.cMapUrl)
  const {text, encoding, evidence, diagnostics} = decode(bytes, path)
  const isMarkdown = format === 'md' || (format === 'txt' && /^---\r?\n[\s\S]{0,5000}?\r?\n---\r?\n/.test(text))
  const source = decodedOf(bytes, path, {format: isMarkdown ? 'md' : format, text, encoding, evidence, diagnostics})
  if (format === 'html') return (await import('./readers/html.js')).readHtml(source)
  return isMarkdown ? (await import('./readers/markdown.js')).readMarkdown(source) : readText(source)
}
