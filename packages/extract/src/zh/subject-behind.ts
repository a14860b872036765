import {chineseKind, chinesePatterns, chineseSubject, WordTable} from '@jianbao/lexicon'
import {lessThing, nounAfter, sizedThing} from './counted-noun.js'
import {byRateEnd} from './kind.js'
import {paidFor} from './money-subject.js'
import {nounBehind} from './noun-behind.js'
import {shareSubject} from './share-subject.js'
import type {Site} from './site.js'
import {solvedFor} from './solved.js'

const {andBefore, boundOf, inBefore, joinedBefore, placeSum, repeatedWhat} = chinesePatterns.subject

type Found = readonly [string, string]

const deedHead = new WordTable(chineseKind.delta.map((word) => [word, true] as const))
const onlyPlaces = new Set(chineseSubject.places)

/** Subjects that what stands behind the number decides. */
export function placedBehind(text: string, site: Site, stem: string, inherited: string): Found | null {
  const {quantity, from, tail, to} = site
  // 三次较大幅度提高粮食最低收购价: what was done so often
  const repeated = quantity.unitWord === '次' ? repeatedWhat.exec(text.slice(quantity.end, to))?.[1] : undefined
  if (repeated !== undefined) return [repeated, 'subject/repeated']
  const joined = joinedBefore.test(text.slice(from, quantity.start))
  const rateEnd = quantity.unit === '%' ? byRateEnd(text, quantity.end) : null
  if (rateEnd !== null) return [nounBehind(text, rateEnd, to) || stem, 'subject/by-rate']
  const sized = sizedThing(text, site, joined ? '' : stem)
  if (sized !== '') return [sized, 'subject/sized']
  const share = shareSubject(text, site, inherited)
  if (share) return share
  const less = lessThing(text, site)
  if (less !== '') return [less, 'subject/cut']
  const solved = solvedFor(text, site)
  if (solved !== '') return [solved, 'subject/solved']
  const paid = paidFor(text, site, stem)
  if (paid !== '') return [paid, 'subject/paid-for']
  // 审批事项由284项精简为165项: where the number only was, no noun follows
  const behind = tail.roles.has('before') && stem !== '' ? '' : nounOf(text, site, stem)
  // 试点已扩大到671个县: the places are only the unit
  if (onlyPlaces.has(behind) && stem.length > 3 && tail.roles.has('result')) return [stem, 'subject/before']
  // 改水3个村: the place is too little
  if (
    behind.length === 1 &&
    onlyPlaces.has(behind) &&
    stem.length <= 4 &&
    deedHead.startingAt(stem, 0) &&
    !placeSum.test(text.slice(quantity.end))
  )
    return [`${stem}${behind}`, 'subject/behind']
  // 在108个村开展试点: what is done there tells which they are
  if (behind.length === 1 && onlyPlaces.has(behind) && stem === '' && inBefore.test(text.slice(from, quantity.start))) {
    const done = /^[\u4e00-\u9fff]{4,16}(?=[，。；,;]|$)/.exec(text.slice(quantity.end + 1, to))?.[0]
    if (done !== undefined) return [`${done}${behind}`, 'subject/behind']
  }
  const named = counted(site) || quantity.unit === '%' || (stem === '' && !/^(?:times|pp)$/.test(quantity.unit))
  return behind !== '' && named ? [behind, 'subject/behind'] : null
}

function nounOf(text: string, site: Site, stem: string): string {
  const {quantity, from} = site
  const described =
    quantity.unit === '%' &&
    (boundOf.test(text.slice(quantity.end)) || andBefore.test(text.slice(from, quantity.start)))
  return (counted(site) && !(stem !== '' && text.charAt(quantity.end) === '的')) || described || stem === ''
    ? nounAfter(text, site, stem === '' && /^、\d/.test(text.slice(quantity.end)))
    : ''
}

function counted({quantity}: Site): boolean {
  return /^(?:count|person|household|mu|km|m2|m|t|ha)$/.test(quantity.unit)
}
