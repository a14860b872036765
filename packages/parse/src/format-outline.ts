import type {Block, Report} from '@jianbao/model'

/** `md`: headings as Markdown; `tree`: an indented tree with roles and sizes. */
export type OutlineFormat = 'md' | 'tree'

/** Longest quotation of a paragraph in an outline. */
const quoted = 60

/**
 * A report's outline as text, with a line end. Pure: the same report gives the same string.
 *
 * @example
 * formatOutline(report, 'tree')
 * // 金坛区政府2024年工作报告
 * // ├─ front …
 */
export function formatOutline(report: Report, format: OutlineFormat): string {
  const head = headLines(report)
  const body = format === 'md' ? report.children.flatMap(markdownLines) : treeLines(report.children, '')
  const title = format === 'md' ? `# ${report.metadata.title}` : report.metadata.title
  return `${[title, ...(format === 'md' ? ['', ...head.map((line) => `- ${line}`), ''] : head), ...body].join('\n')}\n`
}

function headLines({metadata}: Report): string[] {
  const {id, body, level, place, year, yearReviewed, date, session, speaker, language, translation} = metadata
  const where = place === null ? null : [...place.parents, place.name].join(' › ')
  const facts: ReadonlyArray<readonly [string, string | null]> = [
    ['id', id],
    ['body', level === null ? body : `${body}, ${level}`],
    ['place', where === null ? null : `${where} (${place?.en ?? ''})`],
    ['year', year === null ? null : `${year}, reviewing ${yearReviewed ?? '?'}`],
    ['date', date],
    ['session', session],
    ['speaker', speaker],
    ['language', translation === true ? `${language}, translation` : language]
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
}

function markdownLines(node: Block): string[] {
  if (node.type !== 'section') return []
  const level = '#'.repeat(Math.min(node.depth + 1, 6))
  const label = node.label === '' ? '' : `${node.label} `
  return [`${level} ${label}${node.title} \`${node.role}\``, '', ...node.children.flatMap(markdownLines)]
}

function treeLines(nodes: readonly Block[], indent: string): string[] {
  return nodes.flatMap((node, k) => {
    const last = k === nodes.length - 1
    const line = `${indent}${last ? '└─ ' : '├─ '}${describe(node)}`
    return node.type === 'section' ? [line, ...treeLines(node.children, `${indent}${last ? '   ' : '│  '}`)] : [line]
  })
}

function describe(node: Block): string {
  if (node.type === 'section') {
    const period = node.period === undefined ? '' : ` [${[node.period.from, node.period.to].filter(Boolean).join('–')}]`
    return `${node.role}${period} ${node.headingStyle}: ${node.label}${node.title}`
  }
  if (node.type === 'table') return `table: ${node.children.length} rows`
  const text = node.children.map(({value}) => value).join('')
  const short = text.length > quoted ? `${text.slice(0, quoted)}…` : text
  return `${node.type === 'note' ? `note ${node.term ?? ''}` : `¶ ${node.role ?? ''}`}: ${short}`
}
