import {MappedText} from '@jianbao/mapped-text'
import {type Diagnostic, InputError} from '@jianbao/model'
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {decodedOf, type ReadDocument} from '../read-result.js'
import {linesOf} from './pdf-lines.js'
import {notesLast} from './pdf-notes.js'
import {joinParagraphs} from './pdf-paragraphs.js'
import {withoutRunningHeads} from './pdf-running.js'
import {type PdfItem, type PdfPage, readableShare, runsOf} from './pdf-runs.js'

/**
 * Text PDF: lines joined to paragraphs, columns one after the other, page numbers and running heads left out. The text
 * that comes out is the decoded original that offsets point into.
 *
 * @throws {InputError} if the file is encrypted, damaged, a scan without text, or its fonts do not tell characters.
 */
export async function readPdf(bytes: Uint8Array, path: string, cMapUrl?: string): Promise<ReadDocument> {
  const pages = await pagesOf(bytes, path, cMapUrl)
  if (pages.every(({runs}) => runs.length === 0))
    throw new InputError('The PDF holds no text: it is a scan.', {path}, 'Run text recognition (OCR) on it first.')
  const share = readableShare(pages)
  if (share < readable)
    throw new InputError(
      'The PDF does not say which characters its fonts show: its text cannot be taken out.',
      {path},
      'Run text recognition (OCR) on it, or give the report as text.'
    )
  const text = joinParagraphs(notesLast(withoutRunningHeads(pages).map(linesOf)))
  const evidence = [`text PDF of ${pages.length} pages`]
  const diagnostics = [...emptyPages(pages, path)]
  return {
    source: decodedOf(bytes, path, {format: 'pdf', encoding: 'utf-8', evidence, diagnostics, text}),
    text: MappedText.fromOriginal(text)
  }
}

// Fonts without a table of their characters give numbers of glyphs: less than half are usual characters by chance.
const readable = 0.5

function* emptyPages(pages: readonly PdfPage[], path: string): Iterable<Diagnostic> {
  const empty = pages.flatMap(({runs}, at) => (runs.length === 0 ? [at + 1] : []))
  if (empty.length === 0) return
  yield {
    ruleId: 'page-without-text',
    severity: 'warning',
    reason: `Of ${pages.length} pages these hold no text: ${empty.join(', ')}. They are empty, or scans.`,
    hint: 'If they are scans, run text recognition (OCR) on the file first.',
    path
  }
}

async function pagesOf(bytes: Uint8Array, path: string, cMapUrl?: string): Promise<PdfPage[]> {
  const options = cMapUrl === undefined ? {} : {cMapUrl, cMapPacked: true}
  // pdf.js takes the array over, and takes no Buffer: give it its own
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
    ...options
  })
  try {
    const document = await task.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {items} = await page.getTextContent()
      pages.push({runs: runsOf(items.filter((item): item is typeof item & PdfItem => 'str' in item))})
    }
    return pages
  } catch (error) {
    throw new InputError(reasonOf(error), {path}, 'Save it again without a password, or give the text.')
  } finally {
    await task.destroy()
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException' ? 'The PDF is encrypted.' : 'The PDF is damaged: it cannot be opened.'
}
