import {compareMilestones, metricById} from '@jianbao/lexicon'
import {decimal, type Figure, type ReportReading} from '@jianbao/model'
import {passageOf, sentencesOf} from '../text/sentences-of.js'

const powers: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3, 万: 4, 亿: 8}

let phrase: RegExp | undefined

function milestone(): RegExp {
  const {reached, level} = compareMilestones()
  phrase ??= new RegExp(
    `(?:${reached.zh.join('|')})(?:了)?([一二两三四五六七八九]?)([十百千万亿]{1,3}元?)(?:${level.zh.join('|')})`
  )
  return phrase
}

const ones = '一二三四五六七八九'

/**
 * Amounts of a metric that a sentence only names by their magnitude: `预计全市地区生产总值增长6.8%左右,邁上万亿台阶` says that the GDP is at
 * least a trillion. Only of metrics that are sums of money and of which the sentence states the growth and the report no
 * amount.
 */
export function milestoneFigures(reading: ReportReading): Figure[] {
  if (reading.report.metadata.language !== 'zh') return []
  const sentences = new Map(sentencesOf(reading).map((sentence) => [sentence.node.id, sentence]))
  return reading.figures.flatMap((growth, serial) => {
    const {metric, kind, quote} = growth
    if (metric === null || kind !== 'change' || metricById(metric)?.unit !== 'money') return []
    const sentence = sentences.get(growth.sentence)
    const hit = milestone().exec(quote.slice(growth.quoteOffset))
    const stated = reading.figures.some(
      (figure) => figure.metric === metric && figure.kind === 'level' && figure.period === growth.period
    )
    if (hit === null || sentence === undefined || stated) return []
    const surface = `${hit[1] ?? ''}${hit[2] ?? ''}`
    const quoteOffset = quote.indexOf(surface, growth.quoteOffset + hit.index)
    const {source} = passageOf(reading, sentence, quoteOffset, quoteOffset + surface.length)
    const id = `${growth.report}#${serial + 1}-level`
    return [
      {
        ...growth,
        id,
        surface,
        quoteOffset,
        source,
        value: magnitude(hit),
        unit: 'CNY',
        kind: 'level' as const,
        bound: 'gte' as const
      }
    ]
  })
}

function magnitude([, digit, scale]: RegExpExecArray): number {
  const power = [...(scale ?? '')].reduce((sum, character) => sum + (powers[character] ?? 0), 0)
  const times = digit === '两' ? 2 : digit === undefined || digit === '' ? 1 : ones.indexOf(digit) + 1
  return decimal(10).pow(power).times(times).toNumber()
}
