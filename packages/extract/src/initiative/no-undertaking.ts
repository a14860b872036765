import {initiativeNameFile, nameExpressions, placesIn, wordLevel} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {headOf} from './concept.js'
import {headAtEnd} from './head-behind.js'
import {clauseBefore} from './name-start.js'
import type {Quotation} from './quoted-names.js'

interface Setting {
  readonly language: Language
  /** Without a head noun and no term of the lexicon. */
  readonly bare: boolean
  /** Whether a head noun stands behind. */
  readonly headed: boolean
  /** Party formulas are strategies with the noun that says so: “五位一体”总体布局. */
  readonly layout: boolean
}

/** Whether quoted words are a manner of speaking, a formula or an honour, and no name of an undertaking. `core` is folded. */
export function isNoUndertaking(
  core: string,
  text: string,
  quotation: Quotation,
  {language, bare, headed, layout}: Setting
): boolean {
  if (ignored(language).has(core)) return !layout
  if (language === 'en') return organs.test(core) || (bare && isEnglishManner(text, quotation))
  if (!headed && initiativeNameFile.zh_never_bare.includes(core)) return true
  if (!bare) return false
  return (
    isFormula(core) ||
    opensSlogan(core) ||
    isWord(core) ||
    isHonour(core, text, quotation) ||
    isContrast(text, quotation) ||
    isManner(core, text, quotation) ||
    isAttributed(core, text, quotation)
  )
}

/** “Twelfth Five-Year Plan” */
const organs = new RegExp(initiativeNameFile.en_organs)

let english: {readonly before: RegExp; readonly behind: RegExp} | undefined

function isEnglishManner(text: string, {start, end}: Quotation): boolean {
  const {before, behind} = initiativeNameFile.en_manner
  english ??= {before: new RegExp(before), behind: new RegExp(behind)}
  return (
    english.before.test(text.slice(Math.max(0, start - reach), start)) ||
    english.behind.test(text.slice(end, end + reach))
  )
}

const known: Partial<Record<Language, ReadonlySet<string>>> = {}

function ignored(language: Language): ReadonlySet<string> {
  known[language] ??= new Set(initiativeNameFile.not_initiatives[language])
  return known[language]
}

let formula: RegExp | undefined

function isFormula(core: string): boolean {
  formula ??= new RegExp(`^(?:${initiativeNameFile.zh_formula})`)
  return formula.test(core)
}

let slogan: RegExp | undefined

/** “做示范”, “零污染”: what is to be done, and how, is none; of programmes (“零碳行动”) it is. */
function opensSlogan(core: string): boolean {
  slogan ??= new RegExp(initiativeNameFile.zh_slogan_start)
  return slogan.test(core) && (headAtEnd(core, 'zh') === undefined || core.length < shortestProgramme)
}

/** 示范 of 做示范 and 创新 of 抓创新 are verbs. */
const shortestProgramme = 4

/** Idioms and common nouns stand in quotes as figures of speech: “大刀阔斧”, “母亲河”, “示范区”. */
function isWord(core: string): boolean {
  return wordLevel(core) !== undefined || headOf(core, 'zh') !== undefined
}

function isHonour(core: string, text: string, {start, end}: Quotation): boolean {
  const {before, behind, ends} = initiativeNameFile.zh_honour
  return (
    ends.some((word) => core.endsWith(word)) ||
    before.some((word) => text.endsWith(word, start)) ||
    behind.some((word) => text.startsWith(word, end))
  )
}

const contrast = {
  before: new RegExp(nameExpressions.contrast.before),
  behind: new RegExp(nameExpressions.contrast.behind),
  between: new RegExp(nameExpressions.contrast.between)
}
/** Both quotations of a contrast stand as near. */
const near = 20

function isContrast(text: string, {start, end}: Quotation): boolean {
  const clause = text.slice(Math.max(0, start - near), start)
  if (contrast.between.test(clause)) return true
  return contrast.before.test(clause) && contrast.behind.test(text.slice(end, end + 1))
}

/** How far behind quoted words it is told what they are said of. */
const reach = 30

let undertakes: RegExp | undefined

/** 高于全国的“贵州速度”。: the end of what is told of; 打造新时代的“天府粮仓” and 今年是我省的“改革开放年” are names. */
function isAttributed(core: string, text: string, {start, end}: Quotation): boolean {
  if (text.charAt(start - 1) !== '的' || isHan.test(text.charAt(end)) || isEventName(core)) return false
  undertakes ??= new RegExp(initiativeNameFile.zh_attributed_but)
  return !undertakes.test(clauseBefore(text, start))
}

const isHan = /\p{Script=Han}/u

function isEventName(core: string): boolean {
  return initiativeNameFile.zh_event_ends.some((ending) => core.endsWith(ending))
}

let manner: {readonly before: RegExp; readonly behind: RegExp} | undefined

/** 按照“扩量提质”的要求, 制造“两个中国”, “九省通衢”的江城: how something is done, meant or praised. */
function isManner(core: string, text: string, {start, end}: Quotation): boolean {
  const {before, behind} = initiativeNameFile.zh_manner
  manner ??= {before: new RegExp(before), behind: new RegExp(behind, 'u')}
  const following = text.slice(end, end + reach)
  if (manner.before.test(text.slice(Math.max(0, start - 8), start))) return true
  if (manner.behind.test(following)) return !isEventName(core) && headAtEnd(core, 'zh') === undefined
  return following.startsWith('的') && placesIn(following)[0]?.start === 1
}
