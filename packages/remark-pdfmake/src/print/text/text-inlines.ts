import type {Document} from '../document.js'
import type {StyleStack} from '../internals/renderer.js'
import {breakLine} from './break-line.js'
import {composeLine} from './compose-line.js'
import {createParagraph, extent, type Paragraph, type Typography, widthAt} from './paragraph.js'
import {Inline, type Piece, type Run} from './run.js'

type Item = Record<string, unknown>

/** pdfmake makes superscripts this small. */
const raisedSize = 0.58

function flatten(text: unknown, into: Item[]): Item[] {
  if (Array.isArray(text)) for (const part of text) flatten(part, into)
  else if (typeof text === 'object' && text !== null) {
    const item = text as Item
    if (Array.isArray(item['text'])) flatten(item['text'], into)
    else into.push(item)
  } else into.push({text: text ?? ''})
  return into
}

/**
 * Turns the text of a node into measured clusters. Stands in for pdfmake's class of the same name, which makes an object of
 * some thirty properties for every Chinese character.
 */
export class TextInlines {
  readonly #document: Document
  readonly #typography: Typography

  constructor(document: Document, typography: Typography) {
    this.#document = document
    this.#typography = typography
  }

  buildInlines(text: unknown, styles: StyleStack): {items: Inline[]; minWidth: number; maxWidth: number} {
    const items = flatten(text, [])
    const runs = items.map((item) => this.#run(item, styles))
    const [first] = items
    const indent = first === undefined ? 0 : Number(lookUp(first, styles, 'leadingIndent') ?? 0)
    const paragraph = createParagraph(runs, indent, this.#typography)
    const {min, max} = extent(paragraph)
    const [run] = runs
    return {items: run === undefined ? [] : [new Whole(paragraph, run)], minWidth: min, maxWidth: max}
  }

  sizeOfText(text: string, styles: StyleStack): object {
    const run = this.#run({text}, styles)
    const paragraph = createParagraph([run], 0, this.#typography)
    const {ascender, descender} = run.font
    const lineHeight = Number(styles.getProperty('lineHeight') ?? 1)
    return {
      width: fullWidth(paragraph),
      // pdfmake reckons bullets from this height as if text stood at the top of its line; ours stands in its middle.
      height: (run.baseline - (descender / 1000) * run.fontSize) * lineHeight,
      fontSize: run.fontSize,
      lineHeight,
      ascender: (ascender / 1000) * run.fontSize,
      descender: (descender / 1000) * run.fontSize
    }
  }

  #run(item: Item, styles: StyleStack): Run {
    const pushed = styles.autopush(item)
    const get = (name: string) => styles.getProperty(name)
    const bold = get('bold') === true
    const italics = get('italics') === true
    const font = this.#document.provideFont(String(get('font')), bold, italics)
    const fullSize = Number(get('fontSize') ?? 12)
    const sup = get('sup') === true
    const sub = get('sub') === true
    const {height, baseline} = this.#lineBox(styles, fullSize)
    const look = {
      color: get('color'),
      decoration: get('decoration'),
      background: get('background'),
      link: get('link'),
      linkToDestination: get('linkToDestination'),
      id: item['id'],
      _pageRef: item['_pageRef'],
      _tocItemRef: item['_tocItemRef']
    }
    const alignment = String(get('alignment') ?? 'left')
    const letterSpacing = Number(get('characterSpacing') ?? 0)
    styles.pop(pushed)
    return {
      text: String(item['text'] ?? ''),
      font,
      clusters: this.#document.clustersOf(font),
      fontSize: sup || sub ? fullSize * raisedSize : fullSize,
      height,
      baseline,
      letterSpacing,
      alignment,
      sup,
      sub,
      look
    }
  }

  /**
   * Height of a line and where its baseline is. The font of the surrounding text decides, so that a character borrowed from
   * another font does not move lines apart; room beyond the font's own height goes above and below alike.
   */
  #lineBox(styles: StyleStack, size: number): {height: number; baseline: number} {
    const lineHeight = Number(styles.getProperty('lineHeight') ?? 1)
    const font = this.#document.provideFont(this.#document.textFont, false, false)
    const natural = ((font.ascender - font.descender + font.lineGap) / 1000) * size
    const height = natural * lineHeight
    return {height, baseline: (height - natural) / 2 + (font.ascender / 1000) * size}
  }
}

function lookUp(item: Item, styles: StyleStack, name: string): unknown {
  const pushed = styles.autopush(item)
  const value = styles.getProperty(name)
  styles.pop(pushed)
  return value
}

/** Spaces at the end counted: they part a list's number from its text. */
function fullWidth(paragraph: Paragraph): number {
  return paragraph.clusters.reduce((sum, _, index) => sum + (paragraph.gaps[index] ?? 0) + widthAt(paragraph, index), 0)
}

/**
 * pdfmake wants a list of inlines and hands it to the line breaker, which reads the paragraph. Only of list markers, which
 * are never broken, is this inline drawn as it is.
 */
class Whole extends Inline {
  readonly paragraph: Paragraph

  constructor(paragraph: Paragraph, run: Run) {
    super(run, 0, paragraph.alignment, undefined)
    this.paragraph = paragraph
    this.width = fullWidth(paragraph)
  }

  override glyphs(): readonly Piece[] {
    const line = breakLine(this.paragraph, 0, Number.POSITIVE_INFINITY)
    return composeLine(this.paragraph, line)[0]?.pieces ?? []
  }
}
