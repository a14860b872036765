import {chinesePatterns} from '@jianbao/lexicon'
import {countedClass, elidedClass, sizedClass} from './class-of-site.js'
import {isDependent, measureOf} from './dependent.js'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import {splitSubject} from './parts.js'
import type {Site} from './site.js'
import {lastingThing} from './span-subject.js'
import {readSubject} from './subject.js'

const {andSoOn, joining, measureBefore, shareOfWhole} = chinesePatterns.subject

/** Subject of every site, with the rule that found it. */
export function subjectsOf(text: string, sites: readonly Site[]) {
  const found: {subject: string; rule: string}[] = []
  for (let index = 0; index < sites.length; ) {
    const site = sites[index] as Site
    const [subject, rule] = site.threshold
      ? [sizedClass(text, found, sites, index), 'subject/class']
      : (elidedClass(text, found, sites, index) ??
        countedClass(text, sites, index) ??
        readSubject(text, site, wholeOf(site, inheritedFrom(text, found, sites, index)), sameUnit(sites, index)))
    const group = isFromPeers(site) ? 1 : listedAfter(sites, index)
    const parts =
      group > 1
        ? (grownAlike(found, sites, index, group, rule) ??
          repeated(found, sites, index, group) ??
          ownedRanks(
            partsOf(
              subject,
              site,
              group,
              () => listBefore(text, site, subject, group) ?? earlier(found, sites, index, group)
            ),
            site,
            () => inheritedFrom(text, found, sites, index)
          ))
        : null
    for (let k = 0; k < (parts ? group : 1); k++)
      found.push(parts ? {subject: parts[k] ?? subject, rule: 'subject/apart'} : {subject, rule})
    index += parts ? group : 1
  }
  return found
}

/** 分别高于全国、全省0.7个和0.6个百分点: one measure, and as many to compare it with. */
function isFromPeers({tail}: Site): boolean {
  return tail.against !== null && joining.test(tail.against)
}

/** 排查隐患350处，整改320处: the second number counts the same things. */
function sameUnit(sites: readonly Site[], index: number): boolean {
  const {unit, unitWord} = (sites[index] as Site).quantity
  return unit === 'count' && sites[index - 1]?.quantity.unitWord === unitWord
}

/** 增加值465亿元，约占全省20%，增长26%: what grew is the whole, not its share. */
function wholeOf({quantity, tail}: Site, inherited: string): string {
  return tail.change !== 0 && quantity.unit !== 'pp' ? inherited.replace(shareOfWhole, '') : inherited
}

/** Number of quantities from `index` on that share their subject phrase: 分别增长10%和8%, 提高到95%和75%. */
function listedAfter(sites: readonly Site[], index: number): number {
  const first = sites[index]
  const apart = first?.tail.roles.has('apart') ?? false
  let size = 1
  for (
    let next = sites[index + size];
    next?.follows && (apart || isAlike(next, first)) && isBareTail(next);
    next = sites[index + size]
  )
    size++
  return size
}

/** 增长71%和1.4倍: growth is told in both. */
function isAlike(next: Site, first: Site | undefined): boolean {
  const units = [next.quantity.unit, first?.quantity.unit]
  return units[0] === units[1] || (first?.tail.change !== 0 && units.every((unit) => unit === '%' || unit === 'times'))
}

function isBareTail({tail, from}: Site): boolean {
  return tail.end - from <= 1
}

/** The subjects that a joint phrase gives to `count` numbers; without 分别 only where it has just as many parts. */
function partsOf(subject: string, {tail}: Site, count: number, before: () => string[] | null): string[] | null {
  const at = subject.indexOf('分别')
  if (at > 0) {
    const parts = splitSubject(subject.slice(0, at), count)
    return parts?.map((part) => `${part}${cleanStem(subject.slice(at + 2))}`) ?? null
  }
  const parts = splitSubject(subject, count)
  return tail.roles.has('apart') ? (parts ?? before()) : parts
}

/** 高新技术企业增长18%，增幅、总量分别居全省第一、第二: of what was told before. */
function ownedRanks(parts: string[] | null, {quantity}: Site, inherited: () => string): string[] | null {
  if (parts === null || quantity.unit !== 'rank' || !parts.every(isDependent)) return parts
  const owner = inherited()
  return isDependent(owner) ? parts : parts.map((part) => `${owner}${part}`)
}

/** 城镇、农村居民收入分别达到A、B，增长6%、11.1%: as many numbers grew as were told apart just before. */
function grownAlike(
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
function repeated(
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
function listBefore(text: string, {clause}: Site, stem: string, count: number): string[] | null {
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
function earlier(
  found: readonly {subject: string}[],
  sites: readonly Site[],
  index: number,
  count: number
): string[] | null {
  const levels = found.filter((_, k) => sites[k]?.tail.change === 0 && !sites[k]?.threshold).map(({subject}) => subject)
  return index > 0 && levels.length >= count ? levels.slice(-count) : null
}

/** Subject of the number before; not across `；` where the new part has a clause of its own to take it from. */
function inheritedFrom(
  text: string,
  found: readonly {subject: string; rule: string}[],
  sites: readonly Site[],
  index: number
): string {
  const here = sites[index] as Site
  for (let k = index - 1; k >= 0; k--) {
    const site = sites[k] as Site
    if (site.threshold || found[k]?.rule === 'subject/compared') continue
    const lasting = found[k]?.rule === 'subject/lasting' ? lastingThing(text, site.from, site.quantity.start) : null
    if (lasting !== null && (lasting === '' || isDependent(lasting))) continue
    const between = text.slice(site.quantity.end, here.clause)
    if (measureBefore.test(between)) return ''
    return /[；;][^；;]{2,}[，,]/.test(between) ? '' : (lasting ?? found[k]?.subject ?? '')
  }
  return ''
}
