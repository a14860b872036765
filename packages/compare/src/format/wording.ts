import type {Comparison, Figure, Finding, Language, Tracking} from '@jianbao/model'
import {formatDerived, formatFigure} from '../number/format-figure.js'
import {unsigned} from '../number/unsigned.js'

/** A figure in the words of a language, with its bound: 超4600个, `over 4,600`. Nothing where there is none. */
export function figureText(figure: Figure | null | undefined, language: Language): string {
  return figure === null || figure === undefined ? '' : formatFigure(figure, language)
}

/** Bounds begin with a preposition of their own: above Changzhou at at least 6%. */
export const doubled = /\bat (?=at (?:least|most) )/g

/** A finding as one sentence. */
export function findingText({parts}: Finding, language: Language): string {
  const sentence = parts
    .map((part) => {
      if (part.type === 'text') return part.text[language]
      if (part.type === 'figure') return formatFigure(unsigned(part.figure), language)
      return part.type === 'derived' ? formatDerived(unsigned(part.derived), language) : part.passage.quote
    })
    .join('')
    .replace(doubled, '')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
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
    figureText(target, language),
    figureText(result, language),
    note[language]
  ])
}
