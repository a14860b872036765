import {MappedText} from '@jianbao/mapped-text'
import {InputError} from '@jianbao/model'
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {decodedOf, type ReadDocument} from '../read-result.js'
import {joinLines, type PdfLine} from './pdf-lines.js'

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/**
 * Text PDF: lines joined to paragraphs, page numbers and running heads left out. The text that comes out is the
 * decoded original that offsets point into.
 *
 * @throws {InputError} if the file is encrypted, damaged, or a scan without text.
 */
export async function readPdf(bytes: Uint8Array, path: string, cMapUrl?: string): Promise<ReadDocument> {
  const pages = await pagesOf(bytes, path, cMapUrl)
  if (pages.every((page) => page.length === 0))
    throw new InputError('The PDF holds no text: it is a scan.', {path}, 'Run text recognition (OCR) on it first.')
  const text = joinLines(pages)
  const evidence = [`text PDF of ${pages.length} pages`]
  return {
    source: decodedOf(bytes, path, {format: 'pdf', encoding: 'utf-8', evidence, diagnostics: [], text}),
    text: MappedText.fromOriginal(text)
  }
}

async function pagesOf(bytes: Uint8Array, path: string, cMapUrl?: string): Promise<PdfLine[][]> {
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
    const pages: PdfLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const {items} = await (await document.getPage(number)).getTextContent()
      pages.push(linesOf(items.filter((item): item is typeof item & Item => 'str' in item)))
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

/** Items on one baseline are a line. */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const {str, transform, width, height} of items) {
    const [x = 0, y = 0] = transform.slice(4)
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < Math.max(2, height / 2)) {
      lines[lines.length - 1] = {...last, text: last.text + gap(last, x, height) + str, right: x + width}
    } else if (str.trim() !== '') lines.push({text: str, left: x, right: x + width, y, height})
  }
  return lines
}

/** A wide gap within a line is a space (a table's columns, a letter-spaced title). */
function gap(line: PdfLine, x: number, height: number): string {
  return x - line.right > height / 2 && !line.text.endsWith(' ') ? ' ' : ''
}
