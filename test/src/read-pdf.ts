import {readFile} from 'node:fs/promises'
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader sees it. */
export interface ReadBack {
  /** Width and height of the first page in points, to hundredths. */
  readonly size: readonly number[]
  readonly pages: readonly string[]
  /** Lines of all pages, top to bottom. */
  readonly lines: readonly string[]
  /** Bookmarks of all depths. */
  readonly outline: readonly string[]
  readonly attachments: string[]
}

/** Reads a PDF back. */
export async function readPdf(file: string): Promise<ReadBack> {
  const data = new Uint8Array(await readFile(file))
  const pdf = await getDocument({data, verbosity: VerbosityLevel.ERRORS}).promise
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  const pages: string[] = []
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const {items} = await (await pdf.getPage(number)).getTextContent()
    const rows = new Map<string, string>()
    let text = ''
    for (const item of items) {
      if (!('str' in item)) continue
      text += item.str
      // text of one column on one baseline; columns of a table are far apart
      const key = `${Math.round(item.transform[5])}`
      rows.set(key, (rows.get(key) ?? '') + item.str)
    }
    pages.push(text)
    lines.push(...rows.values())
  }
  const outline = (await pdf.getOutline()) ?? []
  const attachments = Object.keys((await pdf.getAttachments()) ?? {})
  const size = [width, height].map((points) => Math.round(points * 100) / 100)
  return {size, pages, lines, outline: titles(outline), attachments}
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function titles(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({title, items}) => [title, ...titles(items)])
}
