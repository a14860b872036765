import type {Root} from 'mdast'
import {parse} from 'yaml'

/** The scalar values of a document's YAML front matter; none when there is none or it does not parse. */
export function frontMatter(tree: Root): Record<string, string> {
  const node = tree.children.find((child) => child.type === 'yaml')
  if (node?.type !== 'yaml') return {}
  let value: unknown
  try {
    value = parse(node.value)
  } catch {
    return {}
  }
  if (typeof value !== 'object' || value === null) return {}
  const scalars = Object.entries(value).filter(([, entry]) => typeof entry === 'string' || typeof entry === 'number')
  return Object.fromEntries(scalars.map(([key, entry]) => [key, String(entry)]))
}
