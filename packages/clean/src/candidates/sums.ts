import {numbersFile} from '@jianbao/lexicon/clean'
import {decimal} from '@jianbao/model'
import {fits, isDamaged, type TextNumber} from './numbers.js'

let parts: RegExp | undefined
let from: RegExp | undefined

/** What the other numbers of a sentence make of a damaged one, with the sum: `38.4 (35.2 + 3.2)`. */
export function sums(sentence: string, damaged: TextNumber, numbers: readonly TextNumber[]): string[] {
  parts ??= new RegExp(numbersFile.parts, 'u')
  from ??= new RegExp(numbersFile.from, 'u')
  const others = numbers.filter((number) => number !== damaged && !isDamaged(number))
  const found = [
    ...(parts.test(sentence) ? ofTotal(damaged, others) : []),
    ...(from.test(sentence) ? ofChange(damaged, others) : [])
  ]
  const pattern = fits(damaged)
  return found.filter(({value}) => pattern.test(value)).map(({value, formula}) => `${value} (${formula})`)
}

interface Sum {
  readonly value: string
  readonly formula: string
}

/** The total of parts, or a part of a total: 120 = 50 + ▯0. */
function ofTotal(damaged: TextNumber, others: readonly TextNumber[]): Sum[] {
  const same = others.filter(({unit}) => unit[0] === damaged.unit[0] && damaged.unit !== '')
  if (same.length < 2) return []
  const behind = same.filter(({start}) => start > damaged.start)
  if (behind.length === same.length) return [sumOf(same)]
  const [total, ...rest] = same
  return total ? [differenceOf(total, rest)] : []
}

/** A share before and after, and the points between them. */
function ofChange(damaged: TextNumber, others: readonly TextNumber[]): Sum[] {
  const isPoints = ({unit}: TextNumber) => unit.startsWith('个百分点')
  const isShare = ({unit}: TextNumber) => /^[%％‰]/.test(unit)
  const [shares, points] = [others.filter(isShare), others.filter(isPoints)]
  const [one, two] = shares
  if (isPoints(damaged)) return one && two ? [differenceOf(two, [one]), differenceOf(one, [two])] : []
  const [change] = points
  return isShare(damaged) && one && change ? [sumOf([one, change]), differenceOf(one, [change])] : []
}

function sumOf(numbers: readonly TextNumber[]): Sum {
  const value = numbers.reduce((sum, {digits}) => sum.plus(digits), decimal(0))
  return {value: value.toFixed(), formula: numbers.map(({digits}) => digits).join(' + ')}
}

function differenceOf(total: TextNumber, rest: readonly TextNumber[]): Sum {
  const value = rest.reduce((left, {digits}) => left.minus(digits), decimal(total.digits))
  return {value: value.toFixed(), formula: [total, ...rest].map(({digits}) => digits).join(' − ')}
}
