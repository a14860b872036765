import type {Figure, InitiativeMention, Paragraph, PartRole, ReportMetadata, ReportReading} from '@jianbao/model'

const places = {
  city: {name: '常州市', short: '常州', en: 'Changzhou', parents: ['江苏省']},
  district: {name: '金坛区', short: '金坛', en: 'Jintan District', parents: ['江苏省', '常州市']}
} as const

export function metadata(id: string, changes: Partial<ReportMetadata> = {}): ReportMetadata {
  const level = changes.level === 'district' ? 'district' : 'city'
  return {
    id,
    title: id,
    body: 'government',
    level,
    place: places[level],
    year: '2024',
    yearReviewed: '2023',
    date: null,
    speaker: null,
    session: null,
    language: 'zh',
    translation: false,
    path: `${id}.txt`,
    sha256: id,
    ...changes
  }
}

type Draft = Partial<Figure> & Pick<Figure, 'surface' | 'value' | 'unit'>

/** A reading of hand-written figures; `quote` defaults to subject and surface. */
export function reading(meta: ReportMetadata, drafts: readonly Draft[]): ReportReading {
  const figures = drafts.map((draft, index): Figure => {
    const quote = draft.quote ?? `${draft.subject ?? ''}${draft.surface}。`
    return {
      id: `${meta.id}#${index + 1}`,
      report: meta.id,
      quote,
      quoteOffset: quote.indexOf(draft.surface),
      subject: '',
      metric: null,
      bound: 'eq',
      kind: 'level',
      status: 'achieved',
      period: '2023',
      topic: null,
      section: [],
      sentence: `${meta.id}-s${index}`,
      source: {path: meta.path, sha256: meta.sha256, start: 0, end: 0, cleanStart: 0, cleanEnd: 0},
      ...draft
    }
  })
  return {
    report: {type: 'report', metadata: meta, span: {start: 0, end: 0}, children: [], diagnostics: []},
    cleanText: figures.map((figure) => figure.quote).join('\n'),
    figures,
    initiatives: [],
    topics: [],
    repairs: [],
    removals: [],
    diagnostics: []
  }
}

interface Spoken {
  readonly role?: PartRole
  /** One paragraph: its sentences end in 。 */
  readonly text: string
}

/** A reading of running text: paragraphs with their sentences, no figures. */
export function spoken(meta: ReportMetadata, paragraphs: readonly Spoken[]): ReportReading {
  const cleanText = paragraphs.map(({text}) => text).join('\n')
  let start = 0
  const children = paragraphs.map(({role = 'review', text}, at): Paragraph => {
    const from = start
    start += text.length + 1
    const span = {start: from, end: from + text.length}
    const sentences = [...text.matchAll(/[^。.]+(?:。|\.(?= |$))/g)].map((hit, index) => ({
      type: 'sentence' as const,
      id: `${meta.id}-p${at}s${index}`,
      value: hit[0].trim(),
      span: {start: from + hit.index, end: from + hit.index + hit[0].length},
      lead: false
    }))
    return {type: 'paragraph', id: `${meta.id}-p${at}`, role, span, children: sentences}
  })
  const report = {
    type: 'report' as const,
    metadata: meta,
    span: {start: 0, end: cleanText.length},
    children,
    diagnostics: []
  }
  return {...reading(meta, []), report, cleanText}
}

/** A mention of a named undertaking in a report. */
export function mention(
  meta: ReportMetadata,
  name: string,
  changes: Partial<InitiativeMention> = {}
): InitiativeMention {
  const source = {path: meta.path, sha256: meta.sha256, start: 0, end: 0, cleanStart: 0, cleanEnd: 0}
  const quote = changes.quote ?? `实施${name}。`
  return {
    report: meta.id,
    surface: name,
    name,
    concept: null,
    kind: 'other',
    quote,
    section: [],
    sentence: name,
    source,
    ...changes
  }
}
