import type {Document} from './document.js'
import type {LayoutNode, ListMarker} from './internals.js'
import {fullHeight, heightOfStart} from './keep-together.js'
import {LayoutBuilder} from './pdfmake.js'
import {Line} from './text/line.js'
import {countLines, nextLine} from './text/next-line.js'
import type {Paragraph, Typography} from './text/paragraph.js'
import {TextInlines} from './text/text-inlines.js'

/** Heights are estimated before blocks are laid out; this part of a page leaves room for the error. */
const surelyFits = 0.85

/** pdfmake's layout with the text measured, broken and composed here. */
export class Layout extends LayoutBuilder {
  readonly #typography: Typography

  constructor(size: object, margins: object, svgMeasure: object, typography: Typography) {
    super(size, margins, svgMeasure)
    this.#typography = typography
  }

  override tryLayoutDocument(content: unknown, document: Document, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new TextInlines(document, this.#typography)
    return super.tryLayoutDocument(content, document, ...rest)
  }

  override buildNextLine(node: LayoutNode): Line | null {
    const paragraph = paragraphOf(node)
    return paragraph === undefined ? null : nextLine(paragraph, this.writer.context().availableWidth)
  }

  /** A paragraph does not leave its first line alone at the foot of a page. */
  override processLeaf(node: LayoutNode): void {
    const paragraph = paragraphOf(node)
    if (paragraph !== undefined && this.#typography.widows && this.#mayBreak()) {
      const {availableHeight, availableWidth} = this.writer.context()
      const height = paragraph.runs[0]?.height ?? 0
      const fitting = Math.floor((availableHeight + 0.01) / height)
      if (fitting === 1 && countLines(paragraph, availableWidth, 2) === 2) this.writer.moveToNextPage()
    }
    super.processLeaf(node)
  }

  /**
   * What is higher than a page cannot be kept whole: pdfmake would cut off the rest of it. A table does not leave its head
   * alone at the foot of a page.
   */
  override processNode(node: LayoutNode, ...rest: unknown[]): void {
    if (node.table?.headerRows === 1 && node.pageBreak === undefined && this.#mayBreak()) {
      const {availableHeight, availableWidth} = this.writer.context()
      if (heightOfStart([node], 0, availableWidth) > availableHeight) this.writer.moveToNextPage()
    }
    if (node.unbreakable === true) {
      const {availableWidth} = this.writer.context()
      if (fullHeight(node, availableWidth) > this.#pageHeight() * surelyFits) node.unbreakable = false
    }
    super.processNode(node, ...rest)
  }

  /** A heading goes to the next page with the block it introduces. */
  override processVerticalContainer(node: LayoutNode): void {
    this.writer.setMaxListeners(0) // every list and table that is open listens for new pages
    const stack = node.stack ?? []
    for (const [index, item] of stack.entries()) {
      // A page break before the heading gives it a page of its own anyway.
      if (item.headlineLevel !== undefined && item.pageBreak === undefined && this.#mayBreak()) {
        const {availableHeight, availableWidth} = this.writer.context()
        const needed = heightOfStart(stack, index, availableWidth)
        if (needed > availableHeight && needed < this.#pageHeight()) this.writer.moveToNextPage()
      }
      this.processNode(item)
      node.positions.push(...item.positions)
    }
  }

  /** A list with its numbers before their items, so that the PDF's text reads in order; pdfmake writes them behind. */
  override processList(ordered: boolean, node: LayoutNode): void {
    const {writer} = this
    const indent = node._gapSize?.width ?? 0
    let marker: ListMarker | undefined
    const draw = (line: Line) => {
      if (marker === undefined) return
      const {canvas, _inlines, _minWidth = 0} = marker
      marker = undefined
      const [vector] = canvas ?? []
      const [number] = _inlines ?? []
      const before = writer.context().getCurrentPage().items.length - 1
      if (vector !== undefined) writer.addVector({...vector, x: (vector.x ?? 0) - _minWidth})
      else if (number !== undefined) {
        const own = new Line(_minWidth, [number], number.width, true, true)
        writer.addLine(
          Object.assign(own, {x: -_minWidth, y: line.getAscenderHeight() - own.getAscenderHeight()}),
          true,
          before
        )
      }
    }
    writer.context().addMargin(indent)
    writer.addListener('lineAdded', draw)
    for (const item of (ordered ? node.ol : node.ul) ?? []) {
      marker = item.listMarker
      this.processNode(item)
      node.positions.push(...item.positions)
    }
    writer.removeListener('lineAdded', draw)
    writer.context().addMargin(-indent)
  }

  /** Blocks that are kept whole are laid out apart; pages end only outside them and outside cells. */
  #mayBreak(): boolean {
    const context = this.writer.context()
    const started = context.y > context.pageMargins.top + 1
    return started && this.writer.transactionLevel === 0 && context.snapshots.length === 0
  }

  #pageHeight(): number {
    const {pageMargins, getCurrentPage} = this.writer.context()
    const page = getCurrentPage.call(this.writer.context())
    return page.pageSize.height - pageMargins.top - pageMargins.bottom
  }
}

export function paragraphOf(node: LayoutNode): Paragraph | undefined {
  return node._inlines?.[0]?.paragraph as Paragraph | undefined
}
