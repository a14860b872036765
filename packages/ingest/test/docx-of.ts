import {strToU8, zipSync} from 'fflate'

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in `w:numbering`. */
  readonly numbering?: string
  /** What stands in `w:styles`. */
  readonly styles?: string
}

const schemas = 'http://schemas.openxmlformats.org'
const spaces = [
  ['w', `${schemas}/wordprocessingml/2006/main`],
  ['r', `${schemas}/officeDocument/2006/relationships`],
  ['mc', `${schemas}/markup-compatibility/2006`],
  ['wp', `${schemas}/drawingml/2006/wordprocessingDrawing`],
  ['a', `${schemas}/drawingml/2006/main`],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml']
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const part = (name: string, inside: string) => strToU8(`${head}<w:${name} ${spaces}>${inside}</w:${name}>`)
const relations = (types: readonly string[][]) => {
  const rows = types.map(
    ([type, target], at) =>
      `<Relationship Id="r${at}" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  )
  return strToU8(`${head}<Relationships xmlns="${schemas}/package/2006/relationships">${rows.join('')}</Relationships>`)
}

/** A Word file of the parts that Word writes, as small as Word opens it. */
export function docxOf({body, numbering, styles}: WordParts): Uint8Array {
  const types = ['document.main', 'numbering', 'styles'].map(
    (type) =>
      `<Override PartName="/word/${type.split('.')[0]}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`
    ),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml']
    ]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/numbering.xml': part('numbering', numbering ?? ''),
    'word/styles.xml': part('styles', styles ?? '')
  })
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; `properties` stand in `w:pPr`, `content` is text or runs. */
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

/** An item of a list that Word numbers itself. */
export const item = (text: string, level = 0, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A kind of lists: a level for each format and text. */
export const kind = (id: number, ...levels: ReadonlyArray<readonly [format: string, text: string, more?: string]>) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
    )
    .join('')}</w:abstractNum>`

export const list = (id: number, of: number, inside = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`
