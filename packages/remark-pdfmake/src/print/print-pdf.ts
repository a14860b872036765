import type {PdfDefinition} from '../definition.js'
import type {Fonts} from '../fonts/open-fonts.js'
import {Document} from './document.js'
import {Layout} from './layout.js'
import {packObjects} from './pack-objects.js'
import {normalizePageMargin, normalizePageSize, SVGMeasure, tableLayouts} from './pdfmake.js'
import {LineRenderer} from './render.js'

/** Without a date the file says this one: a clock would make two runs differ. */
const noDate = new Date(0)

function documentOptions(definition: PdfDefinition, size: {width: number; height: number}): object {
  return {
    size: [size.width, size.height],
    pdfVersion: definition.version,
    compress: true,
    displayTitle: definition.info['Title'] !== undefined,
    lang: definition.language,
    autoFirstPage: false,
    fontLayoutCache: true,
    font: null,
    info: {Producer: 'remark-pdfmake', Creator: 'remark-pdfmake', CreationDate: noDate, ...definition.info}
  }
}

function embedFiles(document: Document, definition: PdfDefinition): void {
  for (const {src, ...options} of Object.values(definition.files)) {
    const bytes = Buffer.from(src.slice(src.indexOf('base64,') + 'base64,'.length), 'base64')
    const date = definition.info['CreationDate'] ?? noDate
    document.file(bytes, {creationDate: date, modifiedDate: date, ...options})
  }
}

function collect(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(packObjects(Buffer.concat(chunks))))
    document.on('error', reject)
    document.end()
  })
}

/**
 * Print a definition made by `toPdfmake`.
 *
 * @param definition changed by printing: make a new one for every document.
 * @param fonts parsed fonts for every name that the definition uses; keep them for the next document.
 * @returns the bytes of the PDF: the same ones for the same input, on every run.
 */
export async function printPdf(definition: PdfDefinition, fonts: Fonts): Promise<Uint8Array> {
  return (await printPages(definition, fonts)).bytes
}

/** A PDF's bytes, and how many pages it has. */
export interface PrintedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** The same as `printPdf`, for those who want to know the number of pages. */
export async function printPages(definition: PdfDefinition, fonts: Fonts): Promise<PrintedPdf> {
  const size = normalizePageSize(definition.pageSize)
  const document = new Document(definition, fonts, documentOptions(definition, size))
  embedFiles(document, definition)
  const builder = new Layout(size, normalizePageMargin(definition.pageMargins), new SVGMeasure(), definition.typography)
  builder.registerTableLayouts(tableLayouts)
  const pages = builder.layoutDocument(
    definition.content,
    document,
    definition.styles,
    definition.defaultStyle,
    undefined,
    definition.header,
    definition.footer,
    undefined,
    undefined
  )
  new LineRenderer(document).renderPages(pages)
  return {bytes: await collect(document), pages: pages.length}
}
