import type {Element, ElementContent, Root, RootContent} from 'xast'

/** A part of a Word file, or an element of one. */
export type Node = Root | Element

type Content = RootContent | ElementContent

export const isElement = (node: Content): node is Element => node.type === 'element'

export function elementsOf(node: Node): Element[] {
  const children: readonly Content[] = node.children
  return children.filter(isElement)
}

/** The first element on a way of names down from a node: `first(paragraph, 'w:pPr', 'w:numPr')`. */
export function first(node: Node | undefined, ...names: readonly string[]): Element | undefined {
  let at: Node | undefined = node
  for (const name of names) at = at && elementsOf(at).find((child) => child.name === name)
  return at as Element | undefined
}

/** All elements of a name below a node, in the order of the document, those within each other too. */
export function* descendants(node: Node, name: string): Generator<Element> {
  for (const child of elementsOf(node)) {
    if (child.name === name) yield child
    yield* descendants(child, name)
  }
}

export function has(node: Node, name: string): boolean {
  return !descendants(node, name).next().done
}

/** `w:val` of an element on a way of names. */
export function settingOf(node: Node | undefined, ...names: readonly string[]): string | undefined {
  return first(node, ...names)?.attributes['w:val'] ?? undefined
}

/** Whether a property is on, or `undefined` where nothing says it: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
export function switchOf(node: Node | undefined, name: string): boolean | undefined {
  const property = first(node, name)
  return property && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '')
}

/** Puts other nodes in the place of children; a node without any goes. */
export function replaceChildren(node: Node, replacement: (child: Element) => Element['children']): void {
  node.children = node.children.flatMap((child): Element['children'] =>
    isElement(child) ? replacement(child) : child.type === 'text' || child.type === 'cdata' ? [child] : []
  )
}
