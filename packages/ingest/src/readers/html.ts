import {type DecodedDocument, InputError} from '@jianbao/model'
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {ReadDocument} from '../read-result.js'
import {isDataTable} from './html-tables.js'
import {PageText} from './html-text.js'
import {spanOf} from './merged-cells.js'

const setOf = (names: string) => new Set(names.split(' '))

/** Elements that hold no text of the page. */
const skipped = setOf('script style noscript template head iframe svg select textarea button object')

/** Elements that start and end a line. */
const blocks = setOf(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'
)

const headings = setOf('h1 h2 h3 h4 h5 h6')

/** Elements and roles that stand beside what the page is about. */
const besides = setOf('nav aside footer navigation complementary contentinfo search')

/**
 * HTML: the text of the page, a line a block, tables of data as rows `| a | b |`; what stands beside it is marked.
 *
 * @throws {InputError} if elements are nested without end.
 */
export function readHtml(source: DecodedDocument): ReadDocument {
  try {
    return readTree(source)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new InputError(
      'The page nests its elements thousands deep and cannot be read.',
      {path: source.path},
      'Copy the report’s text from a browser.'
    )
  }
}

function readTree(source: DecodedDocument): ReadDocument {
  const tree = fromHtml(source.text)
  const page = new PageText(source.text, titleOf(tree))
  walk(tree, page, {isRow: false, isHeading: false})
  return {source, ...page.build()}
}

function titleOf(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'title') {
    const [first] = node.children
    return first?.type === 'text' ? first.value : ''
  }
  if (node.type !== 'root' && !(node.type === 'element' && /^(?:html|head)$/.test(node.tagName))) return ''
  return node.children.map(titleOf).find((title) => title !== '') ?? ''
}

/** What a node stands in. */
interface Context {
  readonly isRow: boolean
  readonly isHeading: boolean
}

function walk(node: Nodes, page: PageText, context: Context): void {
  if (node.type === 'text') page.text(node)
  else if (node.type === 'element') element(node, page, context)
  else if (node.type === 'root') for (const child of node.children) walk(child, page, context)
}

function element(node: Element, page: PageText, context: Context): void {
  const {tagName, properties} = node
  if (skipped.has(tagName) || isHidden(node)) return
  const isRow = tagName === 'table' ? isDataTable(node) : context.isRow
  const isHeading = context.isHeading || headings.has(tagName)
  const inside = () => {
    for (const child of node.children) walk(child, page, {isRow, isHeading})
  }
  const isCell = isRow && (tagName === 'td' || tagName === 'th')
  const isBlock = blocks.has(tagName) && !isCell
  if (isBlock) page.lineBreak()
  if (isCell) page.cell(inside, spanOf(node))
  else if (isRow && tagName === 'table') page.table(inside)
  else if (isRow && tagName === 'tr') page.row(inside)
  else if (tagName === 'pre') page.preformatted(inside)
  else if (tagName === 'sup' && isNoteNumber(node)) page.note(inside)
  else if (isLink(node, isHeading)) page.link(inside)
  else if (besides.has(tagName) || besides.has(String(properties['role']))) page.beside(inside)
  else inside()
  if (isBlock) page.lineBreak()
}

/** `<sup>3</sup>`, perhaps in a link: a mark of a note, unless what stands before it is a measure. */
function isNoteNumber({children}: Element): boolean {
  return /^\s*\d{1,2}\s*$/.test(children.map(textOf).join(''))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** A link elsewhere, or of a table of contents; a heading links to itself, and `<a name>` is no link. */
function isLink({tagName, properties}: Element, isHeading: boolean): boolean {
  const address = properties['href']
  return tagName === 'a' && typeof address === 'string' && !(isHeading && address.startsWith('#'))
}

// `left:-9999px` moves spam and logos out of sight; a hanging indent has two digits.
const outOfSight = /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:px|em)/i

function isHidden(node: Element): boolean {
  return node.properties['hidden'] === true || outOfSight.test(String(node.properties['style'] ?? ''))
}
