import type {Bound, Comparison, Derived, Figure, Finding, Language, Tracking} from '@jianbao/model'

const marks: Readonly<Record<Bound, string>> = {eq: '', approx: '≈', near: '≈', gt: '>', gte: '≥', lt: '<', lte: '≤'}

/** A figure as its source prints it, with a mark for its bound: `>4600个`. */
export function figureText(figure: Figure | null | undefined): string {
  return figure === null || figure === undefined ? '' : `${marks[figure.bound]}${figure.surface}`
}

const signs: Readonly<Record<string, string>> = {'%': '%', pp: ' pp', times: '×'}

/** A derived number with the mark of its bound: `≤13.03%`. */
export function derivedText({value, bound, unit}: Derived): string {
  return `${marks[bound]}${value}${signs[unit] ?? ` ${unit}`}`
}

/** A finding as one sentence. */
export function findingText({parts}: Finding, language: Language): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text[language]
      if (part.type === 'figure') return figureText(part.figure)
      return part.type === 'derived' ? derivedText(part.derived) : part.passage.quote
    })
    .join('')
}

/** Words of the outputs. */
export const words = {
  findings: {zh: '要点', en: 'Findings'},
  metrics: {zh: '可比指标', en: 'Aligned figures'},
  incomparable: {zh: '不可比', en: 'Not comparable'},
  ladders: {zh: '结果与目标', en: 'Results and targets'},
  links: {zh: '政协议题与政府报告', en: 'CPPCC topics and government reports'},
  places: {zh: '上级报告中的本地', en: 'The place in the wider report'},
  initiatives: {zh: '共同提法', en: 'Shared initiatives'},
  topics: {zh: '篇幅', en: 'Emphasis'},
  notes: {zh: '说明', en: 'Notes'},
  metric: {zh: '指标', en: 'metric'},
  period: {zh: '年份', en: 'year'},
  derived: {zh: '推算', en: 'derived'},
  reason: {zh: '原因', en: 'reason'},
  topic: {zh: '议题', en: 'topic'},
  target: {zh: '目标', en: 'target'},
  result: {zh: '结果', en: 'result'},
  verdict: {zh: '结论', en: 'verdict'},
  strong: {zh: '强', en: 'strong'},
  weak: {zh: '弱', en: 'weak'},
  none: {zh: '无', en: 'none'},
  partly: {zh: '部分可比', en: 'partly comparable'}
} as const

/** Reports that are compared, in order, with what they are called in a column. */
export function columnsOf({reports}: Comparison, language: Language): Array<{id: string; name: string}> {
  return reports
    .filter((report) => report.role === 'compared')
    .map(({id, place, title, body, year}) => {
      const name = (language === 'zh' ? place?.name : place?.en) ?? title
      const cppcc = body === 'cppcc' ? (language === 'zh' ? '政协' : ' CPPCC') : ''
      return {id, name: `${name}${cppcc}${year === null ? '' : ` ${year}`}`}
    })
}

/** The tracked targets as rows of text. */
export function trackingRows({targets}: Tracking, language: Language): string[][] {
  return targets.map(({label, target, result, note}) => [
    label[language],
    figureText(target),
    figureText(result),
    note[language]
  ])
}
