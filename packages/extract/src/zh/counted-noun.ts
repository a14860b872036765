import {anyOf, chinesePatterns, chineseSubject} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import type {Site} from './site.js'

const {
  alsoListed,
  amongAtEnd,
  amongRanked,
  bounds,
  clauseOf,
  countedAtEnd,
  described,
  joining,
  jointPlaces,
  lessened,
  likened,
  milestone,
  notAtEnd,
  otherThings,
  provided,
  rankBehind,
  second,
  valued
} = chinesePatterns.subject

const {sizeNouns} = chineseSubject
const sizes = /^(?:kW|kWh|kV|kVA|t\/d|m3\/d)$/
const isMoney = /^(?:CNY|USD)/
const makes = new RegExp(`(?:${anyOf(chineseSubject.makes)})$`)
const sizeNoun = new RegExp(`(?:${anyOf(sizeNouns)})$`)
/** 在一万亿斤左右的水平, 压减17.3%的基础上 */
const idleNouns = new Set(chineseSubject.idleNouns)

/** What things are like is told in a line: 特色鲜明、充满活力、生态宜居的 has 15 characters. */
const longestList = 40

/** 400户[困难老年人家庭]: the noun that the number stands before. */
export function nounAfter(text: string, {quantity, to}: Site, listed: boolean): string {
  const start = quantity.end + (bounds.exec(text.slice(quantity.end, quantity.end + 6))?.[0].length ?? 0)
  // 新增学位6000个以上等举措: the list is named behind it
  if (text.charAt(start) === '等') return ''
  const list = listed ? alsoListed : second
  const also = list.exec(text.slice(start, start + 20))?.[0] ?? ''
  // 20万人、358个贫困村脱贫: the noun is that of the last
  if (listed && /^(?:person|household)$/.test(quantity.unit) && otherThings.test(also)) return ''
  const next = text.slice(start + also.length, Math.min(to, start + also.length + longestList))
  const skipped = also.length + ((valued.exec(next) ?? likened.exec(next))?.[0].length ?? 0)
  const people =
    quantity.unit === 'person' && quantity.unitWord === '' ? described.exec(text.slice(start, to))?.[0] : undefined
  const whole = jointNoun(text, start + skipped, to)
  const near = whole.replace(notAtEnd, '')
  // 6名长期不参加活动的委员: the noun goes on behind what they do not do
  const goesOn = near !== whole && isThing(quantity, near) ? relative(text, start + skipped, to) : ''
  if (goesOn !== '') return goesOn
  const noun =
    people ?? (near.length < 2 && isThing(quantity, near) ? relative(text, start + skipped, to) || near : near)
  if (milestone.test(noun) || idleNouns.has(noun)) return ''
  const end = start + skipped + noun.length
  return withGift(withoutAmong(noun, text.charAt(end)), quantity, text.slice(end, Math.min(to, end + longestList)))
}

/** 1万户老年人家庭提供适老化改造补贴 → 提供适老化改造补贴的老年人家庭: households alone say nothing. */
function withGift(noun: string, {unit, unitWord}: Site['quantity'], behind: string): string {
  // 80万重点群体 have no unit word
  const {given = '', what} =
    /^(?:person|household)$/.test(unit) || unitWord === '' ? (provided.exec(behind)?.groups ?? {}) : {}
  return noun === '' || what === undefined ? noun : `${given}${what}的${noun}`
}

const sharedHead = new RegExp(`(?:${anyOf(chineseSubject.sharedHeads)})$`)

/** 36家[技术转移、知识产权服务机构]: 、 joins what both end in. */
function jointNoun(text: string, at: number, to: number): string {
  const places = jointPlaces.exec(text.slice(at, Math.min(to, at + 10)))?.[0]
  if (places !== undefined) return `${places}${nounBehind(text, at + places.length, to)}`
  const first = nounBehind(text, at, to)
  if (first.length < 2 || text.charAt(at + first.length) !== '、') return first
  const second = nounBehind(text, at + first.length + 1, to)
  const end = at + first.length + 1 + second.length
  const joint = sharedHead.test(second) && !sharedHead.test(first) && /^[，,。；;]?$/.test(text.charAt(end))
  return joint ? text.slice(at, end) : first
}

const onlyPlaces = new Set(chineseSubject.places)

/** 22万个乡建立了自己的政权: the place alone is a noun. */
function isThing({unit, unitWord}: Site['quantity'], near: string): boolean {
  return unitWord !== '' && /^(?:count|household|person)$/.test(unit) && !onlyPlaces.has(near)
}

/** 19份得到市领导的批示: no noun, but what came of them. */
const attained = new RegExp(`^(?:${anyOf(chineseSubject.attaining)})`)

/** 29个[未完成安置补偿的城中村改造]: what the noun is said to be stands before it. */
function relative(text: string, at: number, to: number): string {
  if (attained.test(text.slice(at, at + 3))) return ''
  const clause = clauseOf.exec(text.slice(at, to))?.[0] ?? ''
  const noun = clause === '' ? '' : nounBehind(text, at + clause.length, to)
  return noun.length < 2 ? '' : `${clause}${noun}`
}

/** 20项主要指标中，16项…, 在219家经开区中列第68位: 中 is no part of the noun, but 普通高中 is one. */
function withoutAmong(noun: string, next: string): string {
  if (/[第\d]/.test(next) || rankBehind.test(next)) return noun.replace(amongRanked, '')
  return /[，,]/.test(next) ? noun.replace(amongAtEnd, '') : noun
}

/** Whether what stands behind the number is no more than a total passes: 跨越三个“十亿元”台阶. */
export function passesMilestone(text: string, {quantity}: Site): boolean {
  return milestone.test(text.slice(quantity.end, quantity.end + 12))
}

/** 大唐5万千瓦风电项目 is the whole name with its size taken out; 总装机容量27.5万千瓦的燃煤机组 is the noun behind. */
export function sizedThing(text: string, {quantity, tail, to, clause, previousEnd}: Site, stem: string): string {
  const next = text.charAt(quantity.end)
  // 国债规模为1400亿元的机遇: the money is the measure's
  if (sizeNoun.test(stem) && next === '的' && !isMoney.test(quantity.unit))
    return nounBehind(text, quantity.end + 1, to)
  if (makes.test(stem) && next !== '的') {
    const made = nounBehind(text, quantity.end, to)
    if (made.length >= 2) return made
  }
  if (!sizes.test(quantity.unit) || tail.roles.size > 0) return ''
  const noun = nounBehind(text, quantity.end, to).replace(countedAtEnd, '')
  return noun.length < 2 || noun.startsWith('以')
    ? ''
    : `${stem.split(previousEnd > clause ? joining : '、').at(-1) ?? ''}${noun}`
}

/** 按照2300元扶贫标准减少[农村贫困人口]130万人: what there is less of. */
export function lessThing(text: string, {quantity, from}: Site): string {
  if (!/^(?:person|household|mu|count|CNY|USD)$/.test(quantity.unit)) return ''
  const found = lessened.exec(text.slice(from, quantity.start))
  return found?.[1] === undefined ? '' : cleanStem(found[1])
}
