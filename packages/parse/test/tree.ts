import type {Block, Note, Paragraph, Report, Section, Sentence} from '@jianbao/model'

function blocksOf(nodes: readonly Block[]): Block[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node, ...blocksOf(node.children)] : [node]))
}

export function sectionsOf(report: Report): Section[] {
  return blocksOf(report.children).filter((node) => node.type === 'section')
}

export function paragraphsOf(report: Report): Array<Paragraph | Note> {
  return blocksOf(report.children).filter((node) => node.type === 'paragraph' || node.type === 'note')
}

export function sentencesOf(report: Report): Sentence[] {
  return paragraphsOf(report).flatMap((node) => node.children)
}

/** Roles of the paragraphs behind the head, in order. */
export function rolesOf(report: Report): string[] {
  const roles = paragraphsOf(report).map((node) => (node.type === 'note' ? 'notes' : (node.role ?? 'none')))
  return roles.filter((role) => role !== 'front')
}
