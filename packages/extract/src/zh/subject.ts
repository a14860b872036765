import {chineseLead, WordTable} from '@jianbao/lexicon'
import {nounBehind} from './noun-behind.js'
import type {Site} from './site.js'

type LeadRole = keyof typeof chineseLead

const roles = Object.keys(chineseLead) as LeadRole[]
const lead = new WordTable<LeadRole>(roles.flatMap((role) => chineseLead[role].map((word) => [word, role] as const)))
const date =
  /(?:到|至|截至|截止|自)?(?:(?:19|20)\d\d ?年(?:末|底|初|度|以来)?|[“"]?十[一二三四]?五[”"]?(?:时期|期间|末|以来)?)/y
/** A word that means nothing without the subject before it: 总量, 增速, 占比. */
const dependent =
  /^(?:总量|总额|总数|增速|增幅|涨幅|降幅|规模|数量|占比|比重|所占比重|位次|排名|质量|均价|其中|余额|人均|贡献率|覆盖率|合格率|总面积|面积|协议投资.*|总投资|投资|计划总投资|年产值|产值|产量)$/

/** Subject of a figure, and the rule that found it. */
export function readSubject(text: string, site: Site, inherited: string): readonly [string, string] {
  const {quantity, from, tail} = site
  const stem = cleanStem(text.slice(from, tail.end))
  const behind = counted(site) || stem === '' ? nounAfter(text, site) : ''
  const share = sharePart(text, site, inherited)
  if (share) return share
  if (behind !== '' && (counted(site) || quantity.unit === '%')) return [behind, 'subject/behind']
  if (stem === '') return behind !== '' ? [behind, 'subject/behind'] : [inherited, 'subject/elided']
  if (dependent.test(stem) && inherited !== '' && !inherited.endsWith(stem))
    return [`${inherited}${stem}`, 'subject/dependent']
  return [stem, 'subject/before']
}

function counted({quantity}: Site): boolean {
  return /^(?:count|person|household|mu|km|m2|m|t|ha)$/.test(quantity.unit)
}

/** 400户[困难老年人家庭]: the noun that the number stands before. */
export function nounAfter(text: string, {quantity, to}: Site): string {
  const skipped =
    /^(?:及?以上|以下|以内|左右|多|余)?的?/.exec(text.slice(quantity.end, quantity.end + 6))?.[0].length ?? 0
  const next = text.slice(quantity.end + skipped, to).search(/\d/)
  const limit = next < 0 ? to : quantity.end + skipped + next
  return nounBehind(text, quantity.end + skipped, limit)
}

/** 占全市总量的38.2%: the share of what came before. */
function sharePart(
  text: string,
  {quantity, from, clause, tail}: Site,
  inherited: string
): readonly [string, string] | null {
  if (quantity.unit !== '%' && quantity.unit !== 'ratio') return null
  const left = text.slice(clause, quantity.start)
  const at = left.lastIndexOf('占')
  if (at < 0 || clause + at < from - 1 || left.length - at > 24) return null
  const whole = cleanStem(
    left.slice(at + 1, Math.max(at + 1, tail.end - clause)).replace(/(?:的|比重|比例|总量的)+$/, '')
  )
  const base = cleanStem(left.slice(Math.max(0, from - clause), at)) || inherited
  return [`${base}占${whole === '' ? '比' : whole}`, 'subject/share']
}

/** A stem without the time words, adverbs and light verbs before the noun, and without stray marks. */
export function cleanStem(raw: string): string {
  let stem = raw.replace(/^[\s、”）)》\]的和及与以上下左右内]*(?<=[\s、”）)》\]的])/, '').trim()
  for (;;) {
    const shorter = stripLead(stem)
    if (shorter === stem) break
    stem = shorter
  }
  return stem.replace(/[\s、，:：的（(“]+$/, '').trim()
}

function stripLead(stem: string): string {
  const trimmed = stem.replace(/^[\s、，和及与的—-]+/, '')
  if (trimmed !== stem) return trimmed
  date.lastIndex = 0
  const year = date.exec(stem)
  if (year && year[0].length < stem.length) return stem.slice(year[0].length)
  const found = lead.startingAt(stem, 0)
  if (!found) return stem
  const rest = stem.slice(found[0].length)
  if (found[1] === 'empty' || found[1] === 'time') return rest
  // single adverbs may begin a noun (新 in 新能源, 和 in 和谐)
  return found[0].length > 1 || /^[又也还并均都仅只已再]$/.test(found[0]) ? rest : stem
}
