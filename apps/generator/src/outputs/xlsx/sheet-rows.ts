import type {AlignedMetric, Bilingual, Comparison, Figure, IncomparablePair} from 'jianbao'

/** A cell's value; `null` is an empty cell. */
export type CellValue = string | number | null

export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: ReadonlyArray<readonly CellValue[]>
  /** Widths of the columns in characters. */
  readonly widths: readonly number[]
}

type Language = keyof Bilingual

/** The sheets of a briefing's workbook: what is compared, what must not be, every figure, every report. */
export function sheetsOf(comparison: Comparison, figures: readonly Figure[], language: Language): Sheet[] {
  return [
    metricSheet(comparison, language),
    incomparableSheet(comparison, language),
    figureSheet(figures, language),
    reportSheet(comparison, language)
  ]
}

function metricSheet(comparison: Comparison, language: Language): Sheet {
  const reports = comparison.reports.filter(({id}) => comparison.metrics.some(({values}) => Object.hasOwn(values, id)))
  const zh = language === 'zh'
  const columns = reports.flatMap(({title}) => [title, zh ? '原句' : 'Sentence'])
  return {
    name: zh ? '可比指标' : 'Compared',
    header: [
      ...(zh ? ['指标', '年份', '状态', '类别', '单位'] : ['Metric', 'Year', 'Status', 'Kind', 'Unit']),
      ...columns,
      zh ? '推算' : 'Derived'
    ],
    rows: comparison.metrics.map((metric) =>
      metricRow(
        metric,
        reports.map(({id}) => id),
        language
      )
    ),
    widths: [30, 8, 10, 10, 10, ...reports.flatMap(() => [18, 50]), 60]
  }
}

function metricRow(
  {label, period, status, kind, unit, values, derived}: AlignedMetric,
  reports: readonly string[],
  language: Language
): CellValue[] {
  const cells = reports.flatMap((id) => [values[id]?.value ?? null, values[id]?.quote ?? null])
  return [
    label[language],
    period,
    status,
    kind,
    unit,
    ...cells,
    derived.map(({formula, value, unit: of}) => `${formula} = ${value} ${of}`).join('; ')
  ]
}

function incomparableSheet(comparison: Comparison, language: Language): Sheet {
  const zh = language === 'zh'
  const row = ({label, reason, figures: [one, other]}: IncomparablePair): CellValue[] => [
    label[language],
    reason[language],
    one.surface,
    one.quote,
    other.surface,
    other.quote
  ]
  return {
    name: zh ? '不可比' : 'Not comparable',
    header: zh
      ? ['事项', '理由', '数字一', '原句一', '数字二', '原句二']
      : ['Matter', 'Reason', 'First', 'First sentence', 'Second', 'Second sentence'],
    rows: comparison.incomparable.map(row),
    widths: [30, 40, 16, 50, 16, 50]
  }
}

function figureSheet(figures: readonly Figure[], language: Language): Sheet {
  const row = (f: Figure): CellValue[] => [
    f.report,
    f.subject,
    f.metric,
    f.surface,
    f.value,
    f.high ?? null,
    f.unit,
    f.bound,
    f.kind,
    f.status,
    f.period,
    f.section.join(' / '),
    f.quote,
    f.source.path,
    f.source.start,
    f.source.end
  ]
  return {
    name: language === 'zh' ? '全部数字' : 'Figures',
    header: [
      'report',
      'subject',
      'metric',
      'surface',
      'value',
      'high',
      'unit',
      'bound',
      'kind',
      'status',
      'period',
      'section',
      'quote',
      'path',
      'start',
      'end'
    ],
    rows: figures.map(row),
    widths: [28, 30, 28, 16, 18, 10, 10, 8, 10, 10, 8, 30, 70, 30, 8, 8]
  }
}

function reportSheet(comparison: Comparison, language: Language): Sheet {
  return {
    name: language === 'zh' ? '来源' : 'Sources',
    header: ['id', 'title', 'body', 'level', 'place', 'year', 'date', 'speaker', 'language', 'role', 'path', 'sha256'],
    rows: comparison.reports.map((r) => [
      r.id,
      r.title,
      r.body,
      r.level,
      r.place?.name ?? null,
      r.year,
      r.date,
      r.speaker,
      r.language,
      r.role,
      r.path,
      r.sha256
    ]),
    widths: [28, 50, 12, 10, 14, 8, 12, 12, 8, 12, 36, 66]
  }
}
