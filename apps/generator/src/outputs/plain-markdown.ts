import type {Code, Nodes, Root, RootContent} from 'mdast'
import type {} from 'mdast-util-directive'

/** What becomes of a fenced block that only our printers understand, such as a chart. */
export type FenceReplacement = (code: Code) => RootContent[]

/**
 * The tree as plain GFM: containers (`:::cards`) give way to their content, leaves (`::page-break`) go, and fenced
 * blocks named in `fences` are replaced. The tree that comes in stays as it is.
 */
export function plainMarkdown(tree: Root, fences: Readonly<Record<string, FenceReplacement>>): Root {
  return {...tree, children: plainBlocks(tree.children, fences)}
}

function plainBlocks(nodes: readonly RootContent[], fences: Readonly<Record<string, FenceReplacement>>): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'containerDirective') return plainBlocks(node.children, fences)
    if (node.type === 'leafDirective') return []
    if (node.type === 'code' && node.lang && Object.hasOwn(fences, node.lang)) return fences[node.lang]?.(node) ?? []
    return [plainChildren(node)]
  })
}

/** A word behind a colon that the directive syntax took (`Note:this`) is a word again. */
function plainChildren<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): Nodes[] =>
    child.type === 'textDirective'
      ? [{type: 'text', value: `:${child.name}`}, ...child.children.map(plainChildren)]
      : [plainChildren(child)]
  )
  return {...node, children} as Node
}
