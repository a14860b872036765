import type {Kind} from '@jianbao/model'
import {type Quantity, readQuantities} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {readBound} from './bound.js'
import {classSubject} from './class-subject.js'
import {changeBefore, growthBehind, readKind} from './kind.js'
import {isNoise} from './noise.js'
import {nounBehind} from './noun-behind.js'
import {splitSubject} from './parts.js'
import {readPeriod} from './period.js'
import type {Site} from './site.js'
import {findSites} from './sites.js'
import {readStatus} from './status.js'
import {cleanStem, rankScope, readSubject} from './subject.js'

/** Figures of a Chinese sentence, in text order. */
export function readChineseFigures(context: SentenceContext): FigureDraft[] {
  const {text} = context
  const quantities = readQuantities(text, 'zh')
    .filter((quantity) => !isNoise(text, quantity))
    .map((quantity) => asRank(text, quantity))
  if (quantities.length === 0) return []
  const sites = spreadTails(findSites(text, quantities))
  const subjects = subjectsOf(text, sites)
  let previous: Kind | null = null
  return sites.map((site, index) => {
    const [kind, kindRule] = readKind(text, site, previous)
    if (countable.test(site.quantity.unit) && kind !== 'threshold') previous = kind
    return draftOf(context, site, {kind, kindRule, ...(subjects[index] ?? {subject: '', rule: ''})})
  })
}

/** Units whose kind the next number of a list may take over. */
const countable = /^(?:count|person|household|mu|km|m2|m|t|kW)/

/** 排名由32位提升到21位, 位次提升9位: places, not people. */
function asRank(text: string, quantity: Quantity): Quantity {
  if (
    quantity.unitWord !== '位' ||
    !/(?:排名|位次|名次|排位|位居|排行)[^，,。；;]{0,20}$/.test(
      text.slice(Math.max(0, quantity.start - 26), quantity.start)
    )
  )
    return quantity
  return {...quantity, unit: 'rank', rules: [...quantity.rules, 'rank/places']}
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
    ...signed(
      quantity,
      kind === 'change'
        ? site.tail.change || growthBehind(context.text, quantity.end) || changeBefore(context.text, site)
        : 0
    ),
    unit: unitOf(quantity, subject),
    bound: readBound(context.text, site),
    kind,
    status,
    ...period,
    ...(isEach(site, subject) ? {each: true} : {}),
    ...scopeOf(context.text, site),
    ...(quantity.damaged ? {damaged: true} : {}),
    rules: [...quantity.rules, decided.rule, decided.kindRule, statusRule, periodRule]
  }
}

function signed({value, high}: Quantity, change: -1 | 0 | 1) {
  const sign = change === -1 ? -1 : 1
  return {value: value === null ? null : sign * value, ...(high === undefined ? {} : {high: sign * high})}
}

/** 户 of homes are households, of enterprises a count. */
function unitOf({unit, unitWord, surface}: Quantity, subject: string): string {
  if (unit === 'household' && /企业|工商户|商户|经营主体|市场主体|单位|工业|公司/.test(subject)) return 'count'
  if (unitWord !== '' || unit !== 'count') return unit
  if (/人口|人数|人员|用户|游客|旅客|农民|学生|群众|职工|居民|市民|师生|移民|党员/.test(subject)) return 'person'
  if (/农户|贫困户/.test(subject)) return 'household'
  // 销售突破百亿, 总量跨上千亿台阶: what is told in 亿 without a unit is money
  if (/亿/.test(surface) || /收入|产值|投资|总额|销售/.test(subject)) return 'CNY'
  return unit
}

function scopeOf(text: string, site: Site) {
  const scope = site.quantity.unit === 'rank' ? rankScope(text, site) : null
  return scope === null ? {} : {scope}
}

function isEach({tail}: Site, subject: string): boolean {
  return tail.roles.has('each') && /[、和及与]/.test(subject)
}

/** 分别增长10%和8%: what stands before the first number holds for those that follow it. */
function spreadTails(sites: readonly Site[]): Site[] {
  const spread: Site[] = []
  for (const site of sites) {
    const head = (site.follows ?? isSecondTarget(site)) && spread[spread.length - 1]
    const bare =
      site.tail.roles.size === 0 ||
      [...site.tail.roles].every((role) => /^(?:gt|gte|lt|lte|near|approx|intent)$/.test(role))
    if (!head || !bare || site.tail.end - site.from > 2 || head.quantity.unit !== site.quantity.unit) spread.push(site)
    else
      spread.push({
        ...site,
        tail: {...site.tail, roles: new Set([...head.tail.roles, ...site.tail.roles]), change: head.tail.change}
      })
  }
  return spread
}

/** 增长11%，力争12%: growth as before. */
function isSecondTarget({tail, from, quantity}: Site): boolean {
  return quantity.unit === '%' && tail.roles.has('intent') && tail.end - from <= 1
}

function subjectsOf(text: string, sites: readonly Site[]) {
  const found: {subject: string; rule: string}[] = []
  for (let index = 0; index < sites.length; ) {
    const site = sites[index] as Site
    const [subject, rule] = site.threshold
      ? [
          classSubject(
            text,
            site.from,
            sites.map(({quantity}) => quantity),
            index
          ),
          'subject/class'
        ]
      : readSubject(text, site, inheritedFrom(text, found, sites, index))
    const group = listedAfter(sites, index)
    const parts =
      group > 1
        ? partsOf(subject, site, group, () => listBefore(text, site, group) ?? earlier(found, sites, index, group))
        : null
    for (let k = 0; k < (parts ? group : 1); k++)
      found.push(parts ? {subject: parts[k] ?? subject, rule: 'subject/apart'} : {subject, rule})
    index += parts ? group : 1
  }
  return found
}

/** Number of quantities from `index` on that share their subject phrase: 分别增长10%和8%, 提高到95%和75%. */
function listedAfter(sites: readonly Site[], index: number): number {
  const unit = sites[index]?.quantity.unit
  let size = 1
  for (
    let next = sites[index + size];
    next?.follows && next.quantity.unit === unit && isBareTail(next);
    next = sites[index + size]
  )
    size++
  return size
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

/** 养老金、低保标准和环卫工人工资再次提高，月人均分别提高221元、90元和300元: the list in the clause before. */
function listBefore(text: string, {clause}: Site, count: number): string[] | null {
  const before = /[^，,；;。：:\d]+(?=[，,]$)/.exec(text.slice(Math.max(0, clause - 80), clause))?.[0] ?? ''
  if (!/[、和及与]/.test(before)) return null
  const parts = splitSubject(before, count)
  const last = parts?.at(-1) ?? ''
  const noun = nounBehind(last, 0, last.length)
  return parts && noun !== '' ? [...parts.slice(0, -1), noun] : null
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

/** 增长8%；农民人均纯收入超过全国平均水平，增长近一倍: a clause without number between them that names another measure. */
const measureBefore =
  /[，,；;](?:其中)?[^，,；;。]*(?:收入|产值|增加值|投资|总额|产量|面积|支出|贷款|存款|余额)(?:超过|高于|低于|保持|持续|稳步|快速|突破|实现|稳定|平稳|较快|大幅)[^，,；;。]*[，,]$/

/** Subject of the number before; not across `；` where the new part has a clause of its own to take it from. */
function inheritedFrom(
  text: string,
  found: readonly {subject: string}[],
  sites: readonly Site[],
  index: number
): string {
  const here = sites[index] as Site
  for (let k = index - 1; k >= 0; k--) {
    const site = sites[k] as Site
    if (site.threshold) continue
    const between = text.slice(site.quantity.end, here.clause)
    if (measureBefore.test(between)) return ''
    return /[；;][^；;]{2,}[，,]/.test(between) ? '' : (found[k]?.subject ?? '')
  }
  return ''
}
