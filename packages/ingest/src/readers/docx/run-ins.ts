import type {Element} from 'xast'
import {elementsOf, first, has, type Node, switchOf} from './elements.js'

/**
 * A paragraph whose mark is hidden runs on into the next one: `（一）稳增长。` in a style of its own, the text behind
 * it in another. One without any text of its own is hidden as a whole.
 */
export function joinRunIns(node: Node): void {
  const gone = new Set<Node['children'][number]>()
  const children = elementsOf(node)
  children.forEach((paragraph, at) => {
    const next = children[at + 1]
    if (!hasHiddenMark(paragraph) || next?.name !== 'w:p') return
    if (has(paragraph, 'w:t')) put(paragraph, next)
    gone.add(paragraph)
  })
  if (gone.size > 0) node.children = node.children.filter((child) => !gone.has(child)) as Node['children']
}

const hasHiddenMark = (paragraph: Element) =>
  paragraph.name === 'w:p' && switchOf(first(paragraph, 'w:pPr', 'w:rPr'), 'w:vanish') === true

/** The words stand before those of the next paragraph, which takes over their style and number. */
function put(paragraph: Element, next: Element): void {
  const properties = first(paragraph, 'w:pPr')
  const ends = first(next, 'w:pPr', 'w:rPr')
  if (properties)
    properties.children = [...elementsOf(properties).filter(({name}) => name !== 'w:rPr'), ...(ends ? [ends] : [])]
  next.children = [...paragraph.children, ...next.children.filter((child) => child !== first(next, 'w:pPr'))]
}
