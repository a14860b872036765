import type {Figure, ReportMetadata, ReportReading} from '@jianbao/model'

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
