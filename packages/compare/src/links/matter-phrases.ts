import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {type WordMatcher, wordMatcher} from '../align/word-matcher.js'
import {formsIn} from './consultation-form.js'
import {framedLists, framedTopics} from './framed-topics.js'
import {isDirectCue, leads} from './leading-cue.js'
import {topicItems} from './topic-items.js'

/** A topic that a CPPCC report names, with its place in the sentence. */
export interface MatterPhrase {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What leads it in is a form of consultation or an act of the CPPCC: `inspected the drainage pumps`. */
  readonly direct?: boolean
}

interface Cues {
  readonly start: WordMatcher
  readonly notStart: WordMatcher
  readonly end: WordMatcher
  /** End cues that need no comma before them. */
  readonly breaks: WordMatcher
  readonly not: WordMatcher
}

const cues = new Map<Language, Cues>()

function cuesOf(language: Language): Cues {
  const known = cues.get(language)
  if (known !== undefined) return known
  const words = consultationWords()
  const made = {
    start: wordMatcher(words.topicStart[language], language),
    notStart: wordMatcher(language === 'zh' ? words.notStart.zh : [], language),
    end: wordMatcher(words.topicEnd[language], language),
    breaks: wordMatcher(language === 'en' ? words.topicBreak.en : [], language),
    not: wordMatcher(words.notTopic[language], language)
  }
  cues.set(language, made)
  return made
}

/**
 * The topics of a sentence: the items of every list that stands between a topic cue (`围绕`, `focusing on`) and the verb
 * behind it, and what stands in a frame (`开展历史地名保护专题调研`). Sentences without either hold none.
 */
export function matterPhrases(sentence: string, language: Language): MatterPhrase[] {
  const {not} = cuesOf(language)
  const isOne = ({text}: MatterPhrase) => isTopic(text, language) && not.find(text).length === 0
  const cued = cuedTopics(sentence, language).filter(isOne)
  const framed = framedTopics(sentence, language).filter(isOne)
  const apart = framed.filter((one, at) => ![...cued, ...framed.slice(0, at)].some((other) => overlap(one, other)))
  return [...cued, ...apart].sort((one, other) => one.start - other.start)
}

function cuedTopics(sentence: string, language: Language): MatterPhrase[] {
  const zones = zonesOf(sentence, language)
  if (language === 'en') return zones.flatMap(itemsOf(language))
  // 围绕示范区建设开展民主监督，就空域协调、产业准入提出意见: what was proposed is part of what was supervised.
  const acted = zones.filter(({from, text}) => formsIn(clauseBehind(sentence, from + text.length), language).length > 0)
  return (acted.length > 0 ? acted : zones.slice(0, 1)).flatMap(itemsOf(language))
}

function itemsOf(language: Language): (zone: Zone) => MatterPhrase[] {
  return ({text, from, direct}) => topicItems(text, from, language).map((item) => ({...item, direct}))
}

interface Zone {
  readonly text: string
  readonly from: number
  readonly direct: boolean
}

/** What stands between a topic cue and the verb behind the topics. */
function zonesOf(sentence: string, language: Language): Zone[] {
  const {start, notStart} = cuesOf(language)
  const other = notStart.find(sentence)
  const inside = (at: number) => other.some((hit) => hit.start <= at && at < hit.start + hit.word.length)
  const cues = start.find(sentence).filter((hit) => !inside(hit.start) && leads(sentence, hit, language))
  const starts = [
    ...cues.map(({word, start: at}) => ({at, from: at + word.length, direct: isDirectCue(word, language)})),
    ...framedLists(sentence, language).map(({from, direct}) => ({at: from, from, direct}))
  ].sort((one, other) => one.at - other.at)
  return starts.map(({from, direct}, index) => {
    const next = starts[index + 1]?.at ?? sentence.length
    return {from, direct, text: sentence.slice(from, Math.min(next, from + zoneEnd(sentence.slice(from), language)))}
  })
}

function clauseBehind(sentence: string, at: number): string {
  return /^[^，,。；;]*/.exec(sentence.slice(at))?.[0] ?? ''
}

function overlap(one: MatterPhrase, other: MatterPhrase): boolean {
  return one.start < other.end && other.start < one.end
}

/** A zone ends at a sentence's end, at an end cue behind a comma (or anywhere in Chinese), or at a semicolon. */
function zoneEnd(text: string, language: Language): number {
  const {end, breaks} = cuesOf(language)
  const stop = text.search(language === 'zh' ? /[。；;]/ : /[;.](?:\s|$)/)
  const limit = stop < 0 ? text.length : stop
  const closes = ({start}: {readonly start: number}) =>
    language === 'zh' ? start > 0 : /(?:^|,)\s*(?:and\s+)?$/.test(text.slice(0, start))
  const ends = [end.find(text).find(closes)?.start, breaks.find(text)[0]?.start, nextClause(text, language)]
  const first = Math.min(limit, ...ends.map((at) => at ?? limit))
  return language === 'zh' && first === limit ? Math.min(limit, firstClause(text)) : first
}

let newClause: RegExp | undefined

/** In English a new subject and its verb end the topics: `…, and a catalogue of 136 villages was compiled`. */
function nextClause(text: string, language: Language): number | undefined {
  if (language === 'zh') return undefined
  const verbs = consultationWords().finite.en.join('|')
  newClause ??= new RegExp(`, (?:and |but |so )?(?:[\\p{Letter}\\d’'-]+ ){1,8}(?:${verbs})\\b`, 'u')
  return newClause.exec(text)?.index
}

/** What no end cue closes goes no further than its clause: 聚焦…大型科研仪器的问题，推动高校院所开放仪器设备. */
function firstClause(text: string): number {
  const comma = text.search(/[，,]/)
  return comma < 0 ? text.length : comma
}

/** Two words or four characters are the least that names a matter. */
function isTopic(text: string, language: Language): boolean {
  return language === 'zh' ? text.length >= 4 : /\p{Letter}+[\s-]+\p{Letter}+/u.test(text)
}
