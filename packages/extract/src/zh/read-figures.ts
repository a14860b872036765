import {chinesePatterns} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {type Quantity, readQuantities} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {readBound} from './bound.js'
import {changeBefore, growthBehind, readKind} from './kind.js'
import {isNoise} from './noise.js'
import {readPeriod} from './period.js'
import {rankScope} from './rank-subject.js'
import type {Site} from './site.js'
import {findSites} from './sites.js'
import {spreadTails, withExcess} from './spread-tails.js'
import {readStatus} from './status.js'
import {subjectsOf} from './subjects.js'
import {isSumOfYears} from './sum-of-years.js'
import {asRank, withUnits} from './unit-of-figure.js'

const {joining} = chinesePatterns.subject

/** Figures of a Chinese sentence, in text order. */
export function readChineseFigures(context: SentenceContext): FigureDraft[] {
  const {text} = context
  const quantities = readQuantities(text, 'zh')
    .filter((quantity) => !isNoise(text, quantity))
    .map((quantity) => asRank(text, quantity))
  if (quantities.length === 0) return []
  const found = spreadTails(findSites(text, quantities).map((site) => withExcess(text, site)))
  const subjects = subjectsOf(text, found)
  const sites = withUnits(text, found, subjects)
  let previous: Kind | null = null
  return sites.map((site, index) => {
    const told = readKind(text, site, previous)
    const [kind, kindRule] = isSumOfYears(context, site, told) ? (['delta', 'kind/sum-of-years'] as const) : told
    if (countable.test(site.quantity.unit) && kind !== 'threshold') previous = kind
    return draftOf(context, site, {kind, kindRule, ...(subjects[index] ?? {subject: '', rule: ''})})
  })
}

/** Units whose kind the next number of a list may take over. */
const countable = /^(?:count|person|household|mu|km|m2|m|t|kW)/

interface Decided {
  readonly kind: Kind
  readonly kindRule: string
  readonly subject: string
  readonly rule: string
}

function draftOf(context: SentenceContext, site: Site, decided: Decided): FigureDraft {
  const {quantity} = site
  const {kind, subject} = decided
  const [status, statusRule] = readStatus(context, site, kind)
  const {rule: periodRule, period, period_from} = readPeriod(context, site, kind, status)
  return {
    start: quantity.start,
    end: quantity.end,
    subject,
    ...signed(quantity, kind === 'change' ? directionOf(context.text, site) : 0),
    unit: quantity.unit,
    bound: readBound(context.text, site),
    kind,
    status,
    period,
    ...(period_from !== undefined && {period_from}),
    ...(isEach(site, subject) ? {each: true} : {}),
    ...scopeOf(context.text, site),
    ...(quantity.damaged ? {damaged: true} : {}),
    rules: [...quantity.rules, decided.rule, decided.kindRule, statusRule, periodRule]
  }
}

/** The direction of a change; 拉低固定资产投资增速2.1个百分点 puts the growth down. */
function directionOf(text: string, site: Site): -1 | 0 | 1 {
  const before = changeBefore(text, site)
  if (before === -1 && site.tail.roles.has('growNoun')) return before
  return site.tail.change || growthBehind(text, site.quantity.end) || before
}

function signed({value, high}: Quantity, change: -1 | 0 | 1) {
  const sign = change === -1 ? -1 : 1
  return {value: value === null ? null : sign * value, ...(high === undefined ? {} : {high: sign * high})}
}

function scopeOf(text: string, site: Site) {
  const scope = site.quantity.unit === 'rank' ? rankScope(text, site) : null
  return scope === null ? {} : {scope}
}

function isEach({tail}: Site, subject: string): boolean {
  return tail.roles.has('each') && joining.test(subject)
}
