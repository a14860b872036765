import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Root} from 'mdast'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import remarkCjk from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  type Fonts,
  type Options,
  openFonts,
  parseTheme,
  printPdf,
  type Result,
  type Theme,
  toPdfmake
} from '../src/index.js'

const require = createRequire(import.meta.url)

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkFrontmatter)
  .use(remarkCjk)
  .use(remarkCjkStrikethrough)
  .freeze()

export const parse = (markdown: string): Root => processor.parse(markdown)

const bytes = (name: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${name}`)))

/** Real Chinese fonts, parsed once for a test file. */
export const fonts: Fonts = openFonts({
  sans: {
    normal: bytes('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    bold: bytes('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')
  },
  symbols: {normal: bytes('noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf')}
})

export const themeSource = {
  name: 'test',
  page: {size: 'A4', margins: {top: '25mm', right: '22mm', bottom: '24mm', left: '22mm'}},
  fonts: {sans: {normal: 'regular.ttf', bold: 'bold.ttf'}, symbols: {normal: 'symbols.ttf'}},
  fallback: ['symbols'],
  text: {font: 'sans', size: '10.5pt', lineHeight: 1.2, align: 'justify', after: '6pt'},
  styles: {
    h1: {size: '20pt'},
    h2: {size: '14pt'},
    h3: {size: '12pt'},
    footnote: {size: '8pt'},
    link: {color: '#1f5fa8'}
  },
  callouts: {note: {color: '#1f5fa8', fill: '#eef4fb', label: {zh: '说明', en: 'Note'}}},
  footnotes: {title: {zh: '注释', en: 'Notes'}},
  footer: {odd: {center: '{page} / {pages}'}, offset: '12mm'}
}

export const theme: Theme = parseTheme(themeSource)

export const compile = (markdown: string, options: Partial<Options> = {}): Result =>
  toPdfmake(parse(markdown), {theme, fonts, ...options})

export async function print(markdown: string, options: Partial<Options> = {}): Promise<Uint8Array> {
  return printPdf(compile(markdown, options).definition, options.fonts ?? fonts)
}

/** A piece of text as a PDF reader finds it: points from the left and from the bottom edge. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
}

export interface ReadPage {
  text: string
  pieces: Piece[]
  links: {destination: string | undefined; url: string | undefined}[]
}

export interface ReadPdf {
  pages: ReadPage[]
  text: string
  outline: unknown[]
  destinations: string[]
  attachments: Record<string, Uint8Array>
  info: Record<string, unknown>
}

/** Read a PDF back with an independent reader. */
export async function read(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({data: new Uint8Array(pdf), verbosity: 0}).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const {items} = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              size: Math.abs(item.transform[0])
            }
          ]
        : []
    )
    const annotations = await page.getAnnotations()
    pages.push({
      text: pieces.map((piece) => piece.text).join(''),
      pieces,
      links: annotations.map((annotation) => ({destination: annotation.dest, url: annotation.url}))
    })
  }
  const attachments = (await document.getAttachments()) ?? {}
  const {info} = await document.getMetadata()
  return {
    pages,
    text: pages.map((page) => page.text).join(''),
    outline: (await document.getOutline()) ?? [],
    destinations: Object.keys((await document.getDestinations()) ?? {}),
    attachments: Object.fromEntries(
      Object.values(attachments).map((file) => {
        const {filename, content} = file as {filename: string; content: Uint8Array}
        return [filename, content]
      })
    ),
    info: info as Record<string, unknown>
  }
}
