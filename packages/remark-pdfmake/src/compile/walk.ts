import type {Nodes, Parents} from 'mdast'

/** Visit a tree in document order. Without recursion, so that no depth of nesting overflows the stack. */
export function walk(tree: Nodes, visit: (node: Nodes) => void): void {
  const pending: Nodes[] = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node)
    if ('children' in node) for (const child of (node as Parents).children.toReversed()) pending.push(child)
  }
}
