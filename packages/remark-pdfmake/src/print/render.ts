import {decorate, drawBackgrounds} from './decorate.js'
import type {Document} from './document.js'
import {drawInline} from './draw-inline.js'
import {Renderer} from './pdfmake.js'
import {breakLine} from './text/break-line.js'
import {composeLine} from './text/compose-line.js'
import type {Line} from './text/line.js'
import {createParagraph} from './text/paragraph.js'
import type {Inline, PageNodeRef} from './text/run.js'

/** Puts a number where `pageReference` left room for one. */
function writePageNumber(inline: Inline): void {
  const page = inline._pageNodeRef?.positions?.[0]?.pageNumber
  if (page === undefined) return
  const run = {...inline.run, text: String(page)}
  const paragraph = createParagraph([run], 0, {hanLatinSpace: 0, punctuation: 'full', widows: false})
  const line = breakLine(paragraph, 0, Number.POSITIVE_INFINITY)
  const [number] = composeLine(paragraph, line)
  const freed = inline.width - line.width
  const shift = inline.alignment === 'right' ? freed : inline.alignment === 'center' ? freed / 2 : 0
  Object.assign(inline, {text: run.text, pieces: number?.pieces ?? [], width: line.width, x: inline.x + shift})
  inline._pageNodeRef = undefined // a repeated line keeps its number
}

/** pdfmake's renderer, a line of text being one text object with one operation a style. */
export class LineRenderer extends Renderer {
  override renderLine(line: Line, x: number, y: number): void {
    const document = this.pdfDocument as Document
    this.#addOutline(line)
    if (line._pageNodeRef !== undefined && line.inlines[0] !== undefined)
      line.inlines[0]._pageNodeRef = line._pageNodeRef as PageNodeRef
    for (const inline of line.inlines) if (inline._pageNodeRef !== undefined) writePageNumber(inline)
    const baseline = y + line.getAscenderHeight()
    drawBackgrounds(document, line, x, y)
    if (line.id !== undefined) document.addNamedDestination(line.id, 'XYZ', x, y, null)
    document.addContent('BT')
    for (const inline of line.inlines) drawInline(document, inline, x + inline.x, baseline)
    document.addContent('ET')
    for (const inline of line.inlines) this.#link(document, inline, line, x, y)
    decorate(document, line, x, baseline)
  }

  #addOutline(line: Line): void {
    const entry = line._outline as {id?: string; parentId?: string; text: string; expanded: boolean} | undefined
    if (entry === undefined) return
    const parent = entry.parentId === undefined ? undefined : this.outlineMap[entry.parentId]
    const item = (parent ?? this.pdfDocument.outline).addItem(entry.text, {expanded: entry.expanded})
    if (entry.id !== undefined) this.outlineMap[entry.id] = item
  }

  #link(document: Document, inline: Inline, line: Line, x: number, y: number): void {
    const area = [x + inline.x, y, inline.width, line.getHeight()] as const
    if (typeof inline.id === 'string' && inline.id !== line.id)
      document.addNamedDestination(inline.id, 'XYZ', area[0], y, null)
    if (typeof inline.run.look.link === 'string') document.link(...area, inline.run.look.link)
    if (typeof inline.run.look.linkToDestination === 'string') document.goTo(...area, inline.run.look.linkToDestination)
  }
}
