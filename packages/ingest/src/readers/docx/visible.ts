import type {Element} from 'xast'
import {descendants, first, has, type Node, replaceChildren, settingOf, switchOf} from './elements.js'
import {joinRunIns} from './run-ins.js'
import type {Styles} from './styles.js'

// Deleted or moved elsewhere under “Track Changes”; what was inserted or moved here stays.
const undone = new Set(['w:del', 'w:moveFrom'])
// Hold no text; in them `w:del` says that what they belong to is deleted.
const properties = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:sectPr'])

/**
 * Leaves of a part what its reader sees: hidden text and tracked deletions go, text boxes stand behind their
 * paragraph (the shape for old Word versions that repeats them goes), of ruby the text stays without its reading.
 */
export function keepVisible(node: Node, styles: Styles, paragraphStyle?: string): void {
  const style = 'name' in node && node.name === 'w:p' ? settingOf(node, 'w:pPr', 'w:pStyle') : paragraphStyle
  replaceChildren(node, (child) => {
    if (properties.has(child.name)) return [child]
    if (undone.has(child.name) || isHidden(child, styles, style)) return []
    if (child.name === 'mc:AlternateContent' || child.name === 'w:drawing') return drawn(child, styles)
    keepVisible(child, styles, style)
    return child.name === 'w:ruby' ? (first(child, 'w:rubyBase')?.children ?? []) : [child]
  })
  joinRunIns(node)
}

function isHidden(element: Element, styles: Styles, paragraphStyle: string | undefined): boolean {
  if (element.name === 'w:tr') return isOff(element)
  if (element.name !== 'w:r') return false
  const own = switchOf(first(element, 'w:rPr'), 'w:vanish')
  return own ?? (styles.isHidden(settingOf(element, 'w:rPr', 'w:rStyle')) || styles.isHidden(paragraphStyle))
}

function isOff(row: Element): boolean {
  const settings = first(row, 'w:trPr')
  return switchOf(settings, 'w:hidden') === true || first(settings, 'w:del') !== undefined
}

/** A drawing with text is a text box; a picture is left to those who show pictures. */
function drawn(element: Element, styles: Styles): Element[] {
  const drawing = (element.name === 'w:drawing' ? element : first(element, 'mc:Choice')) ?? element
  if (!has(drawing, 'w:txbxContent')) return element.name === 'w:drawing' ? [element] : alternative(element, styles)
  const boxes = Array.from(descendants(drawing, 'w:txbxContent'))
  for (const box of boxes) keepVisible(box, styles)
  return [{type: 'element', name: 'w:pict', attributes: {}, children: boxes}]
}

function alternative(element: Element, styles: Styles): Element[] {
  keepVisible(element, styles)
  return [element]
}
