import {initiativeNameFile} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {conceptOf, termOf} from './concept.js'
import {foldChineseName, foldEnglishName} from './fold-name.js'
import {headAtEnd, headBehind, isWitness} from './head-behind.js'
import type {Named} from './named.js'
import {isNoUndertaking} from './no-undertaking.js'

/** What stands in quotes; longer quotations are speeches. */
const quotations: Readonly<Record<Language, RegExp>> = {
  zh: /[“"「]([^“”"「」。；;！!？?]{2,16})[”"」]/g,
  en: /[“"]([^“”";!?]{2,80})[”"]/g
}

/** Most sentences hold no quotation. */
const opening = /[“"「]/

/** Enumerations and sentences in quotes (产业强区、工业立区) are slogans, not names. */
const slogan: Readonly<Record<Language, RegExp>> = {zh: /[,，、:：]/, en: /(?:\S+\s+){11}/}

/**
 * Names in quotes, with the noun behind them: “532”发展战略. Of a name that says something by itself (“龙城英才计划”,
 * “新能源之都”示范区) the quoted words are the name; numbers and words of two characters (“两湖”创新区) need their noun.
 */
export function quotedNames(text: string, language: Language): Named[] {
  if (!opening.test(text)) return []
  return [...text.matchAll(quotations[language])].flatMap((match) => {
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
  if (slogan[language].test(content) && !isActivity(text, end)) return []
  const short = isShort(core, content, language)
  if (short && behind === undefined) return []
  const term = termOf(core, language)
  if (isNoUndertaking(core, text, quotation, {language, bare: behind === undefined && term === undefined})) return []
  const head = behind?.head ?? headAtEnd(core, language)
  const kind = term && term.kind !== 'term' ? term.kind : (head?.kind ?? (isEvent(core) ? 'event' : 'other'))
  const concept = conceptOf(core, behind?.head, language)
  const whole = behind !== undefined && !isWitness(behind.head) ? behind.end : end
  const name = short ? join(core, text.slice(end, whole), language) : core
  return [{start, end: whole, name, concept, kind}]
}

/** Slogans are what a campaign is called: “讲文明、树新风”活动. */
function isActivity(text: string, end: number): boolean {
  return text.startsWith('活动', end) || text.startsWith('主题活动', end)
}

function isEvent(core: string): boolean {
  return initiativeNameFile.zh_event_ends.some((ending) => core.endsWith(ending))
}

/** Whether the quoted words need their noun to be a name: `532`, `1+29`, 两湖, `Two Lakes`, `quality`. */
function isShort(core: string, content: string, language: Language): boolean {
  if (/^[\d+]+$/.test(core)) return true
  return language === 'zh'
    ? core.length < 3
    : !core.includes(' ') || (/[A-Z]/.test(content) && core.split(' ').length < 3)
}

function join(core: string, tail: string, language: Language): string {
  return language === 'zh' ? core + foldChineseName(tail) : `${core} ${foldEnglishName(tail)}`
}
