import {initiativeNameFile} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {matchesOf} from '../matches.js'
import {conceptOf, termOf} from './concept.js'
import {foldChineseName, foldEnglishName} from './fold-name.js'
import {headAtEnd, headBehind, isWitness} from './head-behind.js'
import type {Named} from './named.js'
import {isNoUndertaking} from './no-undertaking.js'
import {quotedStart} from './quoted-start.js'

/** Longer quotations without marks are sentences. */
const longest = 16

/** What stands in quotes; longer quotations are speeches. */
const quotations: Readonly<Record<Language, RegExp>> = {
  zh: /[“"「]([^“”"「」。；;！!？?]{2,30})[”"」]/g,
  en: /[“"]([^“”";!?]{2,80})[”"]/g
}

/** Most sentences hold no quotation. */
const opening = /[“"「]/

/** Enumerations and sentences in quotes (产业强区、工业立区) are slogans, not names. */
const slogan: Readonly<Record<Language, RegExp>> = {zh: /[,，、:：]/, en: /^\s*(?:\S+\s+){11}/}

/**
 * Names in quotes, with the noun behind them: “532”发展战略. Of a name that says something by itself (“龙城英才计划”,
 * “新能源之都”示范区) the quoted words are the name; numbers and words of two characters (“两湖”创新区) need their noun.
 */
export function quotedNames(text: string, language: Language): Named[] {
  if (!opening.test(text)) return []
  return matchesOf(quotations[language], text).flatMap((match) => {
    const [all, content = ''] = match
    const end = match.index + all.length
    return named(text, {start: match.index, end, content}, language)
  })
}

/** Words in quotes, where they stand with the quotes. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly content: string
}

function named(text: string, quotation: Quotation, language: Language): Named[] {
  const {start, end, content} = quotation
  const core = language === 'zh' ? foldChineseName(content) : foldEnglishName(content)
  const behind = headBehind(text, end, language)
  const isSlogan = slogan[language].test(content)
  if (isSlogan ? !isActivity(text, quotation) : language === 'zh' && content.length > longest) return []
  const short = isShort(core, content, language) && !isBrand(text, quotation, language)
  const abbreviated = short && behind === undefined && language === 'zh' && isAbbreviation(core, text, quotation)
  if (short && behind === undefined && !abbreviated) return []
  const term = termOf(core, language)
  if (behind === undefined && term?.kind === 'term') return []
  const bare = behind === undefined && term === undefined && !abbreviated
  const setting = {language, bare, headed: behind !== undefined, layout: behind?.head.id === layout}
  if (isNoUndertaking(core, text, quotation, setting)) return []
  const head = behind?.head ?? headAtEnd(core, language)
  const kind = term && term.kind !== 'term' ? term.kind : (head?.kind ?? (isEvent(core) ? 'event' : 'other'))
  const concept = conceptOf(core, behind?.head, language)
  const whole = behind !== undefined && !isWitness(behind.head) ? behind.end : end
  const tail = text.slice(end, whole)
  const name = short || language === 'zh' ? join(core, tail, language) : core
  // What is named has the same name whatever it is for: 湖泊治理“1+8”行动
  const from = language === 'zh' && !isSlogan ? quotedStart(text, start, head) : start
  return [{start: from, end: whole, name, concept, kind, ...(from < start && {own: start})}]
}

const layout = 'layout'

let slogans: Readonly<Record<'before' | 'behind', RegExp>> | undefined

/**
 * Slogans are what a campaign or an event is called, or what work turns on: “讲文明、树新风”活动, “城市，让生活更美好”的主题,
 * 锚定“智造名城、枢纽新城”.
 */
function isActivity(text: string, {start, end}: Quotation): boolean {
  const {zh_slogan_before, zh_slogan_behind} = initiativeNameFile
  slogans ??= {before: new RegExp(zh_slogan_before), behind: new RegExp(zh_slogan_behind, 'u')}
  return (
    slogans.before.test(text.slice(Math.max(0, start - reach), start)) ||
    slogans.behind.test(text.slice(end, end + reach))
  )
}

/** How far behind a slogan, and before an abbreviation, it is told what it is. */
const reach = 40

let abbreviation: {readonly word: RegExp; readonly before: RegExp} | undefined

/** Abbreviations that something is done about: 实现“两基”, 参与“创森”, 抓好“117”. */
function isAbbreviation(core: string, text: string, {start}: Quotation): boolean {
  const {zh_quoted_short, zh_quoted_short_before} = initiativeNameFile
  abbreviation ??= {word: new RegExp(zh_quoted_short, 'u'), before: new RegExp(zh_quoted_short_before, 'u')}
  if (!abbreviation.word.test(core) && !/^\d{3,4}$/.test(core)) return false
  return abbreviation.before.test(text.slice(Math.max(0, start - reach), start))
}

function isEvent(core: string): boolean {
  return initiativeNameFile.zh_event_ends.some((ending) => core.endsWith(ending))
}

let branded: RegExp | undefined

/** “Jiangcheng Select” products: names of brands need no noun. */
function isBrand(text: string, {end, content}: Quotation, language: Language): boolean {
  branded ??= new RegExp(initiativeNameFile.en_branded)
  return language === 'en' && capitals.test(content) && branded.test(text.slice(end, end + reach))
}

const capitals = /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}$/

/** Whether the quoted words need their noun to be a name: `532`, `1+29`, 两湖, `Two Lakes`, `quality`. */
function isShort(core: string, content: string, language: Language): boolean {
  if (/^\d[\d+N]*$/i.test(core)) return true
  return language === 'zh'
    ? core.length < 3
    : !core.includes(' ') ||
        (/[A-Z]/.test(content) && core.split(' ').length < 3 && headAtEnd(core, language) === undefined)
}

function join(core: string, tail: string, language: Language): string {
  return language === 'zh' ? core + foldChineseName(tail) : `${core} ${foldEnglishName(tail)}`
}
