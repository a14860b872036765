import {trackWords} from '@jianbao/lexicon'
import {decimal, type Figure, type Language, type Tracking} from '@jianbao/model'
import {type WordMatcher, wordMatcher} from '../align/word-matcher.js'

export type Verdict = Tracking['targets'][number]['verdict']

/**
 * What a result says of its target. Of cuts (下降3%, value -3) the deeper is the better, of unemployment, prices and the
 * like the lower; a limit (控制在4%以内) is kept or not, it cannot be exceeded; a result within a range is met.
 */
export function judgeResult(target: Figure, result: Figure | null, language: Language): Verdict {
  if (result === null) return 'unreported'
  if (target.value === null || result.value === null) return 'unclear'
  const fewer = target.value < 0 || fewerIsBetter(target, language)
  if (target.high !== undefined) return inRange(target.value, target.high, result, fewer)
  const isLimit = isLimiting(target, fewer)
  // 下降3%以内 is a limit on the cut, 失业率4%以内 on the rate: either way less of it keeps the limit.
  return compared(target, result, {isLimit, upwards: isLimit ? target.value < 0 : !fewer})
}

/** How a target is to be met: `upwards`, by a higher number; a limit, by keeping to it. */
interface Aim {
  readonly isLimit: boolean
  readonly upwards: boolean
}

/** 控制在4%以内, and rates of unemployment or price rises, which are limits whatever their wording. */
function isLimiting({bound, kind, value}: Figure, fewer: boolean): boolean {
  if (bound === 'lte' || bound === 'lt') return true
  return fewer && (value ?? 0) > 0 && (kind === 'share' || kind === 'change')
}

function compared(target: Figure, result: Figure, aim: Aim): Verdict {
  const order = decimal(result.value ?? 0).cmp(target.value ?? 0) * (aim.upwards ? 1 : -1)
  if (order === 0) return atTarget(target, result, aim)
  if (leavesOpen(order, result, aim.upwards)) return 'unclear'
  if (order > 0) return aim.isLimit ? 'met' : 'exceeded'
  return target.bound === 'approx' && isNear(target, result) ? 'unclear' : 'missed'
}

/** Whether the bound of the result may still turn the order: 超370万 below a target of 380万, 近40亿 above one of 39.5亿. */
function leavesOpen(order: number, {bound}: Figure, upwards: boolean): boolean {
  if (bound === 'eq') return false
  if (bound === 'approx') return true
  const mayBeMore = bound === 'gt' || bound === 'gte'
  return mayBeMore === upwards ? order < 0 : order > 0
}

/** The same number on both sides: 超370万 for a target of 370万 is more than met, 近370万 less. */
function atTarget(target: Figure, result: Figure, {isLimit, upwards}: Aim): Verdict {
  const beyond = upwards ? ['gt'] : ['lt', 'near']
  const short = upwards ? ['lt', 'near'] : ['gt']
  if (beyond.includes(result.bound)) return isLimit || target.bound === 'gt' ? 'met' : 'exceeded'
  if (short.includes(result.bound)) return 'missed'
  // 突破370万 is not reached by 370万 itself, but rounded numbers do not tell.
  return target.bound === 'gt' || target.bound === 'lt' ? 'unclear' : 'met'
}

/** 增长7%—8%: the end that is easier to reach is what was promised. */
function inRange(one: number, other: number, result: Figure, fewer: boolean): Verdict {
  const [low, high] = decimal(one).lt(other) ? [one, other] : [other, one]
  const [least, best] = fewer ? [high, low] : [low, high]
  const sign = fewer ? -1 : 1
  const value = decimal(result.value ?? 0)
  if (result.bound !== 'eq') return 'unclear'
  if (value.cmp(best) * sign > 0) return 'exceeded'
  return value.cmp(least) * sign >= 0 ? 'met' : 'missed'
}

/** How far 左右 may reach: a tenth of what it qualifies; growth of 2% for 5%左右 has missed it. */
const about = 0.1

function isNear(target: Figure, result: Figure): boolean {
  const value = decimal(target.value ?? 0)
  return value
    .minus(result.value ?? 0)
    .abs()
    .lte(value.abs().times(about))
}

const matchers = new Map<Language, WordMatcher>()

function fewerIsBetter({subject, quote, kind}: Figure, language: Language): boolean {
  const matcher = matchers.get(language) ?? wordMatcher(trackWords().fewerIsBetter[language], language)
  matchers.set(language, matcher)
  return kind === 'rank' || matcher.find(subject === '' ? quote : subject).length > 0
}
