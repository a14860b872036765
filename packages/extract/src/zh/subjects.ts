import {chinesePatterns} from '@jianbao/lexicon'
import {earlier, grownAlike, listBefore, ownedRanks, partsOf, repeated} from './apart-subjects.js'
import {countedClass, elidedClass, sizedClass} from './class-of-site.js'
import {isDependent} from './dependent.js'
import type {Site} from './site.js'
import {openBracket} from './sites.js'
import {lastingThing} from './span-subject.js'
import {readSubject} from './subject.js'

const {amongBefore, joining, measureBefore, shareOfWhole} = chinesePatterns.subject

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
              () =>
                listBefore(text, site, subject, group) ??
                (names(rule, subject) ? null : earlier(found, sites, index, group))
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

/** 旅客吞吐量分别突破…: the clause names a thing of its own, and tells nothing of those before. */
function names(rule: string, subject: string): boolean {
  return rule === 'subject/before' && !isDependent(subject)
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

/** 在全国219家经开区考评中列第68位: those among which something ranks are not what does. */
function isAmong(text: string, {clause, quantity}: Site, here: Site): boolean {
  return here.quantity.unit === 'rank' && here.clause === clause && amongBefore.test(text.slice(clause, quantity.start))
}

/** 项目71个（其中制造业项目48个），当年完成投资92.4亿元: what a bracket told is told to its end. */
function isAside(text: string, {quantity}: Site, here: Site): boolean {
  return openBracket(text, 0, quantity.start) > 0 && /[）)]/.test(text.slice(quantity.end, here.from))
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
    if (isAmong(text, site, here)) continue
    if (site.threshold || found[k]?.rule === 'subject/compared' || isAside(text, site, here)) continue
    const lasting = found[k]?.rule === 'subject/lasting' ? lastingThing(text, site.from, site.quantity.start) : null
    if (lasting !== null && (lasting === '' || isDependent(lasting))) continue
    const between = text.slice(site.quantity.end, here.clause)
    if (measureBefore.test(between)) return ''
    return /[；;][^；;]{2,}[，,]/.test(between) ? '' : (lasting ?? found[k]?.subject ?? '')
  }
  return ''
}
