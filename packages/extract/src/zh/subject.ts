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
  if (quantity.unit === 'rank') return rankSubject(text, site, inherited)
  if (isTime(quantity.unit) && quantity.unitWord !== '岁') return spanSubject(text, site, inherited)
  if (
    /^(?:times|%)$/.test(quantity.unit) &&
    /的[近约超]?$/.test(text.slice(from, quantity.start)) &&
    /^(?:已)?(?:是|为|相当于|等于|达到?|完成)/.test(text.slice(from, quantity.start).trim()) &&
    inherited !== ''
  )
    return [inherited, 'subject/multiple']
  const stem = cleanStem(text.slice(from, tail.end))
  const described = quantity.unit === '%' && /^(?:以上|左右|多)?的/.test(text.slice(quantity.end))
  const behind =
    (counted(site) && !(stem !== '' && text.charAt(quantity.end) === '的')) || described || stem === ''
      ? nounAfter(text, site)
      : ''
  const share = sharePart(text, site, inherited)
  if (share) return share
  const paid = paidFor(text, site, stem)
  if (paid !== '') return [paid, 'subject/paid-for']
  // 试点已扩大到671个县: the places are only the unit
  if (/^(?:省|市|县|区|乡|镇|乡镇|村|行政村)$/.test(behind) && stem.length > 3 && tail.roles.has('result'))
    return [stem, 'subject/before']
  if (behind !== '' && (counted(site) || quantity.unit === '%')) return [behind, 'subject/behind']
  if (stem === '' && behind !== '') return [behind, 'subject/behind']
  if (stem === '')
    return inherited !== '' ? [inherited, 'subject/elided'] : [clauseBefore(text, site), 'subject/clause-before']
  if (stem === '年' || stem === '人均') return [inherited || clauseBefore(text, site), 'subject/elided']
  if (inherited !== '' && !inherited.endsWith(stem) && (dependent.test(stem) || stem.startsWith('占')))
    return [`${inherited}${stem}`, 'subject/dependent']
  return [stem, 'subject/before']
}

const position =
  /(?:的?(?:位次|名次|排名|位置|排位))?(?:(?:稳|均|再|仍|再次|继续|双双|一直|始终)?(?:位居|跃?居|位列|名列|列|排名?|排在|保持|跻身|进入|上升|提升|蝉联|获|获得|取得|进位|挺进|迈入|闯入|晋升|稳居|保持在|处于|占据))?(?:(?:19|20)\d\d年?)?(?<scope>在?(?:全[省市国区县州疆球盟旗]|世界|全球|亚洲|各省|西部|东部|中部|同类|副省级|地级|苏[南北中]|长三角|珠三角|东北|西北|西南|本[省市])[^，。；：]{0,14})?(?:的|到|至)?$/

/** The thing ranked, without 位居全省. */
function rankSubject(text: string, site: Site, inherited: string): readonly [string, string] {
  const left = text
    .slice(site.clause, site.quantity.start)
    .replace(/(?:已?连续|近)?[一二两三四五六七八九十\d]+年(?=[^，]*$)/, '')
  const match = position.exec(left)
  const stem = cleanStem(left.slice(0, match?.index ?? left.length))
  const scope = match?.groups?.['scope'] ?? ''
  if (stem === '' && inherited === '' && scope.length > 6) return [scope, 'subject/ranking']
  if (stem === '') return [inherited || clauseBefore(text, site), 'subject/elided']
  if (dependent.test(stem) && inherited !== '' && !inherited.endsWith(stem))
    return [`${inherited}${stem}`, 'subject/dependent']
  return [stem, 'subject/ranked']
}

/** Where a rank holds: 全省, 全国同类城市. */
export function rankScope(text: string, {from, quantity}: Site): string | null {
  const scope = position.exec(text.slice(from, quantity.start))?.groups?.['scope']
  return scope === undefined || scope === '' ? null : scope.replace(/^在|的$/g, '')
}

function isTime(unit: string): boolean {
  return /^(?:year|month|day|hour|minute|second)$/.test(unit)
}

/** 空气质量连续三年稳定达到国家二级标准: what lasts is told on both sides of the number. */
function spanSubject(text: string, {quantity, from, to}: Site, inherited: string): readonly [string, string] {
  const left = cleanStem(
    text.slice(from, quantity.start).replace(/(?:已?连续|创?近|已|达到?|超过?|约|了|为|到|至)+$/, '')
  )
  const right = text.slice(quantity.end, to).replace(/^(?:以上|以内|左右|以?来的?|多|的)/, '')
  const own = left === '' || left === '创' ? inherited : left
  const subject = `${own}${right.slice(0, 20)}`
  return subject === '' ? [inherited, 'subject/elided'] : [subject, 'subject/lasting']
}

/** “新三样”出口逆势上扬,全年实现114.5亿元: the noun that the clause before begins with. */
function clauseBefore(text: string, {clause}: Site): string {
  const before = text.slice(0, Math.max(0, clause - 1)).replace(/[，,](?:扣除|考虑|剔除|按|经)[^，,。；]*$/, '')
  const start = Math.max(...['，', ',', '；', ';', '。', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1
  const stem = cleanStem(before.slice(start))
  return nounBehind(stem, 0, stem.length) || stem
}

function counted({quantity}: Site): boolean {
  return /^(?:count|person|household|mu|km|m2|m|t|ha)$/.test(quantity.unit)
}

/** 400户[困难老年人家庭]: the noun that the number stands before. */
export function nounAfter(text: string, {quantity, to}: Site): string {
  const skipped =
    /^(?:及?以上|以下|以内|左右|多|余)?的?/.exec(text.slice(quantity.end, quantity.end + 6))?.[0].length ?? 0
  const start = quantity.end + skipped
  // 10件29项民生实事: both count the noun behind the second
  const second =
    /^(?:[\d.]+(?:小类|大类|[个项件类条座处]|公里|万?平方米|万?亩))+/.exec(text.slice(start, start + 16))?.[0].length ??
    0
  const noun = nounBehind(text, start + second, to)
  return /^(?:大关|关口|台阶|门槛|[两三]个台阶)/.test(noun) ? '' : noun
}

/** 设立10亿元科技创新资金和10亿元人才发展资金: the verb before the number, and what is given behind it. */
const handed = /(?:设立|安排|投入|发放|下达|争取|筹措|拨付|落实|新增|募集|整合|提供|减免|兑现|给予|获得|到位|[和、及])$/
const purse = /^.{2,}?(?:资金|基金|补助|补贴|贷款|国债|债券|经费|专款)/

/** 投资3500万元的[管网改造]、3800万元的[背街巷道改造]: what the money is for, where nothing before the number says what it measures. */
function paidFor(text: string, {quantity}: Site, stem: string): string {
  const invested = /^(?:计划|累计|概算|估算)?(?:总|完成)?投资$/.test(stem)
  if (!/^(?:CNY|USD)/.test(quantity.unit)) return ''
  const fund = handed.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))
    ? purse.exec(nounBehind(text, quantity.end, text.length))?.[0]
    : undefined
  if (fund !== undefined) return fund
  if (!(stem === '' || invested) || text.charAt(quantity.end) !== '的') return ''
  const noun = nounBehind(text, quantity.end + 1, text.length)
  return noun === '' ? '' : `${noun}投资`
}

/** 占全市总量的38.2%: the share of what came before. */
function sharePart(
  text: string,
  {quantity, from, clause, tail}: Site,
  inherited: string
): readonly [string, string] | null {
  if (quantity.unit !== '%' && quantity.unit !== 'ratio') return null
  const left = text.slice(clause, quantity.start)
  const at = left.search(/占(?!有|比|地|用|道|领)[^占]*$/)
  if (at < 0 || clause + at < from - 1 || left.length - at > 24) return null
  const whole = cleanStem(
    left.slice(at + 1, Math.max(at + 1, tail.end - clause)).replace(/(?:的|比重|比例|总量的)+$/, '')
  )
  const base =
    cleanStem(left.slice(Math.max(0, from - clause), at)).replace(/(?:约|只|仅|已|将|所|均|就|可)+$/, '') || inherited
  return [`${base}占${whole === '' ? '比' : whole}`, 'subject/share']
}

/** A stem without the time words, adverbs and light verbs before the noun, and without stray marks. */
export function cleanStem(raw: string): string {
  let stem = raw
    .replace(/^\s*(?:[（(]\d{1,2}[）)]|\d{1,2}[.、．](?=\D))/, '')
    .replace(/^[\s、”）)》\]的和及与以上下左右内]*(?<=[\s、”）)》\]的])/, '')
    .trim()
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
  if (!found || found[1] === 'keep') return stem
  const rest = stem.slice(found[0].length)
  if (found[1] === 'empty' || found[1] === 'time') return rest
  // single adverbs may begin a noun (新 in 新能源, 和 in 和谐)
  return found[0].length > 1 || /^[又也还并均都仅只已再共约]$/.test(found[0]) ? rest : stem
}
