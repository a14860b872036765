import {type Scale, templateWords} from '@jianbao/lexicon'
import {type Decimal, decimal, type Language} from '@jianbao/model'

/** Amounts that long scale words go with; 12000 people stay `12,000`, 57.66亿元 become `5.766 billion yuan`. */
const money = new Set(['CNY', 'USD'])

/** English counts are written out below a million, as statistical communiqués do. */
const writtenOutBelow = 6

/**
 * A number in the words of a language, with as many decimals as its source states: `formatNumber(5766000000, 'en',
 * 'CNY', 2)` with two decimals of 亿 is `5.766 billion`. Nothing is rounded.
 *
 * @param value exact value in the base unit, not negative
 * @param precision power of ten of the last digit that the source states: 57.66亿 has 6
 */
export function formatNumber(value: Decimal, language: Language, unit: string, precision: number): string {
  const scale = scaleFor(value, language, unit)
  if (scale === undefined) return plain(value, Math.max(0, -precision), language)
  const scaled = value.div(decimal(10).pow(scale.exponent))
  const stated = Math.max(0, scale.exponent - precision)
  return plain(scaled, stated, language) + scale.word
}

function scaleFor(value: Decimal, language: Language, unit: string): Scale | undefined {
  if (unit === '%' || unit === 'pp' || unit === 'rank' || unit === 'year') return undefined
  if (language === 'en' && !money.has(unit) && value.lt(decimal(10).pow(writtenOutBelow))) return undefined
  return templateWords().scales[language].find((scale) => value.gte(decimal(10).pow(scale.exponent)))
}

/** Never fewer decimals than the value has: nothing is rounded. */
function plain(value: Decimal, decimals: number, language: Language): string {
  const fixed = value.toFixed()
  const own = fixed.split('.')[1]?.length ?? 0
  const text = value.toFixed(Math.max(own, decimals))
  return language === 'en' ? groupThousands(text) : text
}

function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/**
 * The power of ten of the last digit that a surface states, given its value: `57.66亿元` and 5766000000 give 6, because
 * the last 6 counts millions. A surface without digits (三个) counts as exact.
 */
export function precisionOf(surface: string, value: number): number {
  const mantissa = /\d[\d,，]*(?:\.(\d+))?/.exec(surface)
  const digits = mantissa?.[0].replaceAll(/[,，]/g, '')
  // 万亿元 has no digits: the number is exact, and no zeros are added to it
  if (digits === undefined) return Number.POSITIVE_INFINITY
  if (Number(digits) === 0 || value === 0) return -(mantissa?.[1]?.length ?? 0)
  const exponent = Math.round(Math.log10(Math.abs(value) / Number(digits)))
  return exponent - (mantissa?.[1]?.length ?? 0)
}
