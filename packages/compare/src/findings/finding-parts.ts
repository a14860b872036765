import type {
  AlignedMetric,
  Bilingual,
  ComparedReport,
  Derived,
  Figure,
  Finding,
  FindingPart,
  Passage
} from '@jianbao/model'

export function text(zh: string, en: string): FindingPart {
  return {type: 'text', text: {zh, en}}
}

export function named(text: Bilingual): FindingPart {
  return {type: 'text', text}
}

export function figure(figure: Figure): FindingPart {
  return {type: 'figure', figure}
}

export function derived(derived: Derived): FindingPart {
  return {type: 'derived', derived}
}

export function passage(passage: Passage): FindingPart {
  return {type: 'passage', passage}
}

/** How a report is called in a sentence: by its place; a CPPCC report also by its body. */
export function nameOf(report: Pick<ComparedReport, 'place' | 'body' | 'title'>): Bilingual {
  const place = {zh: report.place?.name ?? report.title, en: report.place?.en ?? report.title}
  return report.body === 'cppcc' ? {zh: `${place.zh}政协`, en: `the ${place.en} CPPCC`} : place
}

/** A finding with its evidence gathered from its parts and from `more`. */
export function finding(
  id: string,
  type: Finding['type'],
  score: number,
  parts: readonly FindingPart[],
  more: {readonly figures?: readonly Figure[]; readonly passages?: readonly Passage[]} = {}
): Finding {
  const figures = [...parts.flatMap((part) => (part.type === 'figure' ? part.figure : [])), ...(more.figures ?? [])]
  const passages = [...parts.flatMap((part) => (part.type === 'passage' ? part.passage : [])), ...(more.passages ?? [])]
  return {
    id,
    type,
    // Two decimals order as well and print better.
    score: Math.round(score * 100) / 100,
    parts,
    evidence: {figures: [...new Set(figures)], passages: [...new Set(passages)]}
  }
}

/** Part first, whole second: the figures of a measure, where both are there. */
export function operands(metric: AlignedMetric, measure: Derived): readonly [Figure, Figure] | null {
  const [part, whole] = measure.reports.map((id) => metric.values[id])
  return part === undefined || whole === undefined ? null : [part, whole]
}
