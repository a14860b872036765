import type {Kind} from '@jianbao/model'
import {type Quantity, readQuantities} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {readBound} from './bound.js'
import {readKind} from './kind.js'
import {isNoise} from './noise.js'
import {splitSubject} from './parts.js'
import {readPeriod} from './period.js'
import type {Site} from './site.js'
import {findSites} from './sites.js'
import {readStatus} from './status.js'
import {readSubject} from './subject.js'

/** Figures of a Chinese sentence, in text order. */
export function readChineseFigures(context: SentenceContext): FigureDraft[] {
  const {text} = context
  const quantities = readQuantities(text, 'zh').filter((quantity) => !isNoise(text, quantity))
  if (quantities.length === 0) return []
  const sites = spreadTails(findSites(text, quantities))
  const subjects = subjectsOf(text, sites)
  let previous: Kind | null = null
  return sites.map((site, index) => {
    const [kind, kindRule] = readKind(text, site, previous)
    previous = kind === 'threshold' ? previous : kind
    return draftOf(context, site, {kind, kindRule, ...(subjects[index] ?? {subject: '', rule: ''})})
  })
}

interface Decided {
  readonly kind: Kind
  readonly kindRule: string
  readonly subject: string
  readonly rule: string
}

function draftOf(context: SentenceContext, site: Site, decided: Decided): FigureDraft {
  const {quantity} = site
  const {kind, subject} = decided
  const [status, statusRule] = readStatus(context, site)
  const {rule: periodRule, ...period} = readPeriod(context, site, kind, status)
  return {
    start: quantity.start,
    end: quantity.end,
    subject,
    ...signed(quantity, kind === 'change' ? site.tail.change : 0),
    unit: unitOf(quantity, subject),
    bound: readBound(context.text, site),
    kind,
    status,
    ...period,
    ...(isEach(site, subject) ? {each: true} : {}),
    ...(quantity.damaged ? {damaged: true} : {}),
    rules: [...quantity.rules, decided.rule, decided.kindRule, statusRule, periodRule]
  }
}

function signed({value, high}: Quantity, change: -1 | 0 | 1) {
  const sign = change === -1 ? -1 : 1
  return {value: value === null ? null : sign * value, ...(high === undefined ? {} : {high: sign * high})}
}

/** 户 of homes are households, of enterprises a count. */
function unitOf({unit, unitWord}: Quantity, subject: string): string {
  if (unit === 'household' && /企业|工商户|商户|经营主体|市场主体|单位|工业|公司/.test(subject)) return 'count'
  if (unitWord === '' && unit === 'count' && /人口|人数|人员/.test(subject)) return 'person'
  return unit
}

function isEach({tail}: Site, subject: string): boolean {
  return tail.roles.has('each') && /[、和及与]/.test(subject)
}

/** 分别增长10%和8%: what stands before the first number holds for those that follow it. */
function spreadTails(sites: readonly Site[]): Site[] {
  const spread: Site[] = []
  for (const site of sites) {
    const head = site.follows && spread[spread.length - 1]
    const bare =
      site.tail.roles.size === 0 || [...site.tail.roles].every((role) => /^(?:gt|gte|lt|lte|near|approx)$/.test(role))
    if (!head || !bare || site.tail.end - site.from > 2 || head.quantity.unit !== site.quantity.unit) spread.push(site)
    else
      spread.push({
        ...site,
        tail: {...site.tail, roles: new Set([...head.tail.roles, ...site.tail.roles]), change: head.tail.change}
      })
  }
  return spread
}

function subjectsOf(text: string, sites: readonly Site[]) {
  const found: {subject: string; rule: string}[] = []
  for (let index = 0; index < sites.length; ) {
    const group = apartGroup(sites, index)
    const site = sites[index] as Site
    const [subject, rule] = readSubject(text, site, inheritedFrom(found, sites, index))
    const parts = group > 1 ? (splitSubject(subject, group) ?? earlier(found, sites, index, group)) : null
    for (let k = 0; k < group; k++)
      found.push(parts ? {subject: parts[k] ?? subject, rule: 'subject/apart'} : {subject, rule})
    index += group
  }
  return found
}

/** Number of quantities from `index` on that share one 分别. */
function apartGroup(sites: readonly Site[], index: number): number {
  if (!sites[index]?.tail.roles.has('apart')) return 1
  let size = 1
  while (sites[index + size]?.follows && sites[index + size]?.quantity.unit === sites[index]?.quantity.unit) size++
  return size
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

function inheritedFrom(found: readonly {subject: string}[], sites: readonly Site[], index: number): string {
  for (let k = index - 1; k >= 0; k--) if (!sites[k]?.threshold) return found[k]?.subject ?? ''
  return ''
}
