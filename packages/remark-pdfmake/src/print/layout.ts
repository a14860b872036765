import type {Document} from './document.js'
import type {LayoutNode, ListMarker} from './internals/layout.js'
import {belongsToNext, fullHeight, heightOfStart} from './keep-together.js'
import {paragraphOf, takeBack} from './leaf-paragraph.js'
import {addMarker} from './list-marker.js'
import {LayoutBuilder} from './pdfmake.js'
import type {Line} from './text/line.js'
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

  /** A paragraph does not begin a page with its last line alone. */
  override buildNextLine(node: LayoutNode): Line | null {
    takeBack(node)
    const paragraph = paragraphOf(node)
    if (paragraph === undefined) return null
    const isLastFitting = paragraph.cursor > 0 && this.#fittingLines(paragraph) === 1
    if (isLastFitting && this.#remainingLines(paragraph) === 2) this.writer.moveToNextPage()
    return nextLine(paragraph, this.writer.context().availableWidth)
  }

  /** A paragraph does not leave its first line alone at the foot of a page; one of three lines cannot be parted at all. */
  override processLeaf(node: LayoutNode): void {
    const paragraph = paragraphOf(node)
    const fitting = paragraph === undefined ? undefined : this.#fittingLines(paragraph)
    if (paragraph !== undefined && (fitting === 1 || fitting === 2)) {
      const lines = this.#remainingLines(paragraph)
      if (fitting === 1 ? lines > 1 : lines === 3) this.writer.moveToNextPage()
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
      if (heightOfStart([node], 0, availableWidth, availableHeight) > availableHeight) this.writer.moveToNextPage()
    }
    if (node.unbreakable === true) {
      const {availableWidth} = this.writer.context()
      if (fullHeight(node, availableWidth) > this.#pageHeight() * surelyFits) node.unbreakable = false
    }
    super.processNode(node, ...rest)
  }

  /** A heading goes to the next page with the block it introduces, and so does a line that leads to a table or a list. */
  override processVerticalContainer(node: LayoutNode): void {
    this.writer.setMaxListeners(0) // every list and table that is open listens for new pages
    const stack = node.stack ?? []
    for (const [index, item] of stack.entries()) {
      // A page break before it gives it a page of its own anyway.
      if (item.pageBreak === undefined && this.#mayBreak()) this.#keepWithNext(stack, index)
      this.processNode(item)
      node.positions.push(...item.positions)
    }
  }

  #keepWithNext(stack: readonly LayoutNode[], index: number): void {
    const {availableHeight, availableWidth} = this.writer.context()
    if (!belongsToNext(stack, index, availableWidth)) return
    const needed = heightOfStart(stack, index, availableWidth, this.#pageHeight())
    if (needed > availableHeight && needed < this.#pageHeight()) this.writer.moveToNextPage()
  }

  /** A list with its numbers before their items, so that the PDF's text reads in order; pdfmake writes them behind. */
  override processList(ordered: boolean, node: LayoutNode): void {
    const {writer} = this
    const indent = node._gapSize?.width ?? 0
    let marker: ListMarker | undefined
    const draw = (line: Line) => {
      const drawn = marker
      marker = undefined // a marker is itself a line that is added
      if (drawn !== undefined) addMarker(writer, drawn, line)
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

  /** How many lines of a paragraph the page still takes, where it matters: `undefined` where lines may be parted anywhere. */
  #fittingLines(paragraph: Paragraph): number | undefined {
    if (!this.#typography.widows || !this.#mayBreak()) return undefined
    const dust = 0.01 // points, so that rounding does not lose a line
    return Math.floor((this.writer.context().availableHeight + dust) / (paragraph.runs[0]?.height ?? 1))
  }

  /** Counted no further than it matters. */
  #remainingLines(paragraph: Paragraph): number {
    return countLines(paragraph, this.writer.context().availableWidth, 4)
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
