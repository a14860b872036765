import {chineseKind} from '@jianbao/lexicon'
import {clauseBefore, isDependent, ownedMeasure} from './dependent.js'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import {rankSubject} from './rank-subject.js'
import type {Site} from './site.js'
import {spanSubject} from './span-subject.js'

const deeds = new Set(chineseKind.delta)

/** Subject of a figure, and the rule that found it. */
export function readSubject(text: string, site: Site, inherited: string): readonly [string, string] {
  const {quantity, from, tail} = site
  if (quantity.unit === 'rank') return rankSubject(text, site, inherited)
  if (isTime(quantity.unit) && quantity.unitWord !== '岁' && tail.change === 0)
    return spanSubject(text, site, inherited)
  if (
    /^(?:times|%)$/.test(quantity.unit) &&
    /的[近约超]?$/.test(text.slice(from, quantity.start)) &&
    /^(?:已)?(?:是|为|相当于|等于|达到?|完成)/.test(text.slice(from, quantity.start).trim()) &&
    inherited !== ''
  )
    return [inherited, 'subject/multiple']
  const told = cleanStem(text.slice(from, tail.end))
  // 组建500余人的调查队伍: the verb alone measures nothing
  const stem = deeds.has(told) && /^多?的(?!工作|任务|目标)/.test(text.slice(quantity.end)) ? '' : told
  const described =
    quantity.unit === '%' &&
    (/^(?:以上|左右|多)?的/.test(text.slice(quantity.end)) || /[及和]$/.test(text.slice(from, quantity.start)))
  const behind =
    (counted(site) && !(stem !== '' && text.charAt(quantity.end) === '的')) || described || stem === ''
      ? nounAfter(text, site)
      : ''
  const sized = sizedThing(text, site, /[、和及与]$/.test(text.slice(from, quantity.start)) ? '' : stem)
  if (sized !== '') return [sized, 'subject/sized']
  const share = sharePart(text, site, inherited)
  if (share) return share
  const less = lessThing(text, site)
  if (less !== '') return [less, 'subject/cut']
  const paid = paidFor(text, site, stem)
  if (paid !== '') return [paid, 'subject/paid-for']
  // 试点已扩大到671个县: the places are only the unit
  if (/^(?:省|市|县|区|乡|镇|乡镇|村|行政村)$/.test(behind) && stem.length > 3 && tail.roles.has('result'))
    return [stem, 'subject/before']
  if (behind !== '' && (counted(site) || quantity.unit === '%')) return [behind, 'subject/behind']
  if (stem === '' && behind !== '' && quantity.unit !== 'times') return [behind, 'subject/behind']
  const growth = stem === '' ? grown.exec(text.slice(quantity.end, quantity.end + 12))?.[1] : undefined
  if (growth !== undefined && inherited === '') return [growth, 'subject/behind']
  if (stem === '')
    return inherited !== ''
      ? [perHead(text, site, inherited), 'subject/elided']
      : [clauseBefore(text, site), 'subject/clause-before']
  // 比“十五”计划目标3000亿元超过…: of the measure before
  if (inherited !== '' && /^比(?![重例亚赛较分])/.test(stem))
    return [`${inherited}${comparedWith(text, site)}`, 'subject/compared']
  if (stem === '年' || stem === '人均')
    return [perHead(text, site, inherited) || clauseBefore(text, site), 'subject/elided']
  if (isDependent(stem)) return [ownedMeasure(text, site, stem, inherited), 'subject/dependent']
  if (
    inherited !== '' &&
    !inherited.endsWith(stem) &&
    /^(?:惠及|受益|覆盖|涉及|带动)$|^(?:占|被|获(?![得评批]))/.test(stem)
  )
    return [`${inherited}${stem}`, 'subject/dependent']
  return [stem, 'subject/before']
}

/** 地区生产总值增长6%，人均超过8万元: per head it is another measure. */
function perHead(text: string, {from, quantity, tail}: Site, inherited: string): string {
  const each = tail.change === 0 && !tail.roles.has('apart') && /人均/.test(text.slice(from, quantity.start))
  return each && inherited !== '' && !inherited.includes('人均') ? `人均${inherited}` : inherited
}

/** 比“十五”计划目标3000亿元超过1070亿元: 3000亿元 is no value of the measure, but of what was planned for it. */
function comparedWith(text: string, {from, quantity}: Site): string {
  return text.slice(from, quantity.start).trim().replace(/^比/, '')
}

function isTime(unit: string): boolean {
  return /^(?:year|month|day|hour|minute|second)$/.test(unit)
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
    /^(?:、?共?计?[\d.]+(?:小类|大类|[个项件类条座处户名栋套]|公里|万?平方米|万?亩)的?)+/.exec(
      text.slice(start, start + 20)
    )?.[0].length ?? 0
  const noun = nounBehind(text, start + second, to)
  return /^(?:[“"][十百千万亿]*元?[”"])?(?:大关|关口|台阶|门槛|[两三]个台阶)/.test(noun) ? '' : noun
}

const sizes = /^(?:kW|kWh|kV|kVA|t\/d|m3\/d)$/
const sizeNoun = /(?:装机容量|面积|总长度?|库容|容量|规模)$/

/** 大唐5万千瓦风电项目 is the whole name with its size taken out; 总装机容量27.5万千瓦的燃煤机组 is the noun behind. */
function sizedThing(text: string, {quantity, tail, to, clause, previousEnd}: Site, stem: string): string {
  const next = text.charAt(quantity.end)
  if (sizeNoun.test(stem) && next === '的') return nounBehind(text, quantity.end + 1, to)
  if (!sizes.test(quantity.unit) || tail.roles.size > 0) return ''
  const noun = nounBehind(text, quantity.end, to).replace(
    /[一二两三四五六七八九十]+[个台座所处条项套]$|[和与及][^和与及]{0,4}$/,
    ''
  )
  return noun.length < 2 || noun.startsWith('以')
    ? ''
    : `${stem.split(previousEnd > clause ? /[、和及与]/ : '、').at(-1) ?? ''}${noun}`
}

/** 按照2300元扶贫标准减少[农村贫困人口]130万人: what there is less of. */
function lessThing(text: string, {quantity, from}: Site): string {
  if (!/^(?:person|household|mu|count)$/.test(quantity.unit)) return ''
  const found = /(?:减少|削减|调减|压减|核减)(?!了?对|到|至)([^，。；、至到]{2,14})$/.exec(
    text.slice(from, quantity.start)
  )
  return found?.[1] === undefined ? '' : cleanStem(found[1])
}

/** 设立10亿元科技创新资金和10亿元人才发展资金: the verb before the number, and what is given behind it. */
const handed =
  /(?:设立|安排|投入|发放|增发|发行|补助|下达|争取|筹措|拨付|落实|新增|募集|整合|提供|减免|兑现|给予|获得|到位|[和、及])$/
/** 实现7%左右的增长速度. */
const grown = /^(?:左右|以上|以内)?的(增长速度|增长率|增速|增幅)/
/** 投资1.3亿元实施管网改造工程, 投入3300万元，资助贫困学生: what the money was spent on. */
const spent = /^(?:计划|累计|年度|全年|共)*(?:总|完成|再|新)?(?:投资|投入)$/
const used = /^(?:以上|左右)?[，,]?(?:重点|全面)?(?:用于|实施|建设|新建|改造|推进|开展|修建|整治|维修|购置|建成)了?/
const purse = /^(?:国债|债券)|^.{2,}?(?:资金|基金|债券|国债|补助|补贴|贷款|经费|专款)/

/** 投资3500万元的[管网改造]、3800万元的[背街巷道改造]: what the money is for, where nothing before the number says what it measures. */
function paidFor(text: string, {quantity}: Site, stem: string): string {
  const invested = /^(?:计划|累计|概算|估算)?(?:总|完成)?投资$/.test(stem)
  if (!/^(?:CNY|USD)/.test(quantity.unit)) return ''
  const left = text.slice(Math.max(0, quantity.start - 12), quantity.start).replace(/(?:每[人户月年次亩])+$/, '')
  const fund = handed.test(left) ? purse.exec(nounBehind(text, quantity.end, text.length))?.[0] : undefined
  if (fund !== undefined) return fund
  const use = spent.test(stem) ? used.exec(text.slice(quantity.end, quantity.end + 10)) : null
  if (use) {
    const spentOn = nounBehind(text, quantity.end + use[0].length, text.length)
    return spentOn.length < 2 ? '' : `${spentOn}${stem.slice(-2)}`
  }
  const thing = invested && text.charAt(quantity.end) !== '的' ? nounBehind(text, quantity.end, text.length) : ''
  if (thing.length >= 4 && !/^以|^左右/.test(thing)) return `${thing}投资`
  const next = /、$/.test(text.slice(0, quantity.start))
  if (!(stem === '' || invested || next) || text.charAt(quantity.end) !== '的') return ''
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
