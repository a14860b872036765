import {composeName} from '@jianbao/lexicon'
import {type Quantity, readQuantities} from '@jianbao/quantity'
import {formatFigure} from '../number/format-figure.js'

/** 超10亿元或1亿美元项目: the amount above which things are counted, one more in another currency, the things. */
const threshold =
  /^(超过?|逾)?([\d.]+[^\d或]{1,4}?(?:元|美元|人|亩|吨|公里))(?:或([\d.]+[^\d或]{1,4}?(?:元|美元)))?(以上)?的?(?=\p{Script=Han}{2})/u

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/**
 * The English of a Chinese label, put together from the lexicon's words; `null` where a part has none, so that nothing
 * is named wrongly.
 *
 * @example composeLabel('超10亿元或1亿美元项目') // 'projects of over 1 billion yuan or US$100 million'
 */
export function composeLabel(label: string): string | null {
  const [told = '', over, first, second, above] = threshold.exec(label) ?? []
  if (told === '') return composeName(label)
  const name = composeName(label.slice(told.length))
  const amounts = [first, second].flatMap((amount) => (amount === undefined ? [] : [amountText(amount)]))
  if (name === null || amounts.includes(null)) return null
  return `${name} of ${over ? 'over ' : above ? 'at least ' : ''}${amounts.join(' or ')}`
}

function amountText(amount: string): string | null {
  const quantity: Quantity | undefined = readQuantities(amount, 'zh')[0]
  if (quantity?.surface !== amount) return null
  // a threshold is round: 10亿元 is 1 billion yuan, not 1.0 billion
  return formatFigure({...quantity, bound: 'eq', kind: 'threshold'}, 'en').replace(
    /\.0+(?= )|(?<=\.\d*[1-9])0+(?= )/,
    ''
  )
}

/** A name for English readers: as it is, or composed where that is possible. */
export function englishOf(name: string): string {
  return isHan(name) ? (composeLabel(name) ?? name) : name
}
