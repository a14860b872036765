import {chinesePatterns} from '@jianbao/lexicon'
import {isDependent, measureOf} from './dependent.js'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import {splitSubject} from './parts.js'
import type {Site} from './site.js'

const {andSoOn, joining} = chinesePatterns.subject

/** The subjects that a joint phrase gives to `count` numbers; without 分别 only where it has just as many parts. */
export function partsOf(subject: string, {tail}: Site, count: number, before: () => string[] | null): string[] | null {
  const at = subject.indexOf('分别')
  if (at > 0) {
    const parts = splitSubject(subject.slice(0, at), count)
    return parts?.map((part) => `${part}${cleanStem(subject.slice(at + 2))}`) ?? null
  }
  const parts = splitSubject(subject, count)
  return tail.roles.has('apart') ? (parts ?? before()) : parts
}

/** 高新技术企业增长18%，增幅、总量分别居全省第一、第二: of what was told before. */
export function ownedRanks(parts: string[] | null, {quantity}: Site, inherited: () => string): string[] | null {
  if (parts === null || quantity.unit !== 'rank' || !parts.every(isDependent)) return parts
  const owner = inherited()
  return isDependent(owner) ? parts : parts.map((part) => `${owner}${part}`)
}

/** 城镇、农村居民收入分别达到A、B，增长6%、11.1%: as many numbers grew as were told apart just before. */
export function grownAlike(
  found: readonly {subject: string; rule: string}[],
  sites: readonly Site[],
  index: number,
  count: number,
  rule: string
): string[] | null {
  const last = found.slice(-count)
  const apart = last.length === count && last.every((before) => before.rule === 'subject/apart')
  return apart && rule === 'subject/elided' && sites[index]?.tail.change !== 0 ? last.map(({subject}) => subject) : null
}

/** 小学、初中公用经费分别从520元、720元提高到1400元、1600元: where as many numbers got to. */
export function repeated(
  found: readonly {subject: string}[],
  sites: readonly Site[],
  index: number,
  count: number
): string[] | null {
  const before = sites[index - count]
  const here = sites[index]
  const grown = before?.tail.roles.has('before') && here?.tail.roles.has('result') && here.clause === before.clause
  return grown ? found.slice(index - count, index).map(({subject}) => subject) : null
}

/** 养老金、低保标准和环卫工人工资再次提高，月人均分别提高221元、90元和300元: the list in the clause before. */
export function listBefore(text: string, {clause}: Site, stem: string, count: number): string[] | null {
  const before = /[^，,；;。：:\d]+(?=[，,]$)/.exec(text.slice(Math.max(0, clause - 80), clause))?.[0] ?? ''
  if (!joining.test(before)) return null
  const parts = splitSubject(before, count)
  const last = parts?.at(-1) ?? ''
  const noun = nounBehind(last, 0, last.length)
  if (!parts || noun === '') return null
  const own = [...parts.slice(0, -1), noun.replace(andSoOn, '')]
  const measure = measureOf(stem)
  return own.map((part) => `${part}${measure}`)
}

/** Subjects of the last `count` figures that are no growth: A达到X，B达到Y，分别增长…. */
export function earlier(
  found: readonly {subject: string}[],
  sites: readonly Site[],
  index: number,
  count: number
): string[] | null {
  const levels = found.filter((_, k) => sites[k]?.tail.change === 0 && !sites[k]?.threshold).map(({subject}) => subject)
  return index > 0 && levels.length >= count ? levels.slice(-count) : null
}
