import type {Element, Nodes} from 'hast'

// A cell of data is a name or a number, at most a remark; a cell of a page's layout holds a report.
const longestCell = 200

/** Whether a table holds data: older pages lay out everything in tables, the report in one cell. */
export function isDataTable(table: Element): boolean {
  if (holdsTable(table)) return false
  const rows = descendants(table, 'tr')
  const cells = rows.map(({children}) => children.filter((child) => isElement(child, 'td') || isElement(child, 'th')))
  if (!cells.some((row) => row.length > 1)) return false
  return cells.flat().every((cell) => lengthOf(cell) <= longestCell)
}

function isElement(node: Nodes, name: string): node is Element {
  return node.type === 'element' && node.tagName === name
}

function holdsTable(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (child.tagName === 'table' || holdsTable(child)))
}

function descendants(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === name ? [child] : []), ...descendants(child, name)] : []
  )
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}
