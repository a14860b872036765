import type {CleanDocument} from '@jianbao/clean'
import {initiativeNameFile} from '@jianbao/lexicon'
import type {InitiativeMention, Language, Report} from '@jianbao/model'
import {sourceOf} from '../source-of.js'
import {walkSentences} from '../walk-sentences.js'
import {besideNames} from './beside-names.js'
import {builtNames} from './built-names.js'
import {chineseHeadedNames} from './chinese-headed-names.js'
import {civicNames} from './civic-names.js'
import {codedStretches, countedSurveys} from './coded-stretches.js'
import {countedProgrammes} from './counted-programmes.js'
import {
  announcedNames,
  codedProgrammes,
  countedSlogans,
  describedActions,
  specialCampaigns
} from './english-announced-names.js'
import {calledNames, joinedLists, joinedNames} from './english-called-names.js'
import {englishCivicNames} from './english-civic-names.js'
import {capitalisedRuns, englishHeadedNames} from './english-headed-names.js'
import {joinedTo, withPhase} from './english-phase.js'
import {describedStrategies} from './english-strategies.js'
import {englishWorks} from './english-works.js'
import {foundedNames} from './founded-names.js'
import {withFurther} from './further-works.js'
import {listedNames} from './listed-names.js'
import type {Named} from './named.js'
import {isOthersGames} from './others-games.js'
import {phasedNames} from './phase.js'
import {quotedNames} from './quoted-names.js'
import {routeNames} from './route-names.js'
import {sharedWays} from './shared-ways.js'
import {soughtHonours} from './sought-honours.js'
import {termNames} from './term-names.js'
import {type NamingPassage, walkHeadings} from './walk-headings.js'

/**
 * Every mention of a named strategy, project, platform, event, place, programme or industry, in text order: names in quotes
 * (“532”发展战略), names that a head noun ends (金坛港, Jintan Port) and terms of the lexicon (一网统管). Mentions of one thing
 * share their `concept` where it can be told, across wordings and languages, and else their `name`.
 */
export function findInitiatives(report: Report, document: CleanDocument): InitiativeMention[] {
  const {language, place} = report.metadata
  const mentions: InitiativeMention[] = []
  walkSentences(report, ({id, span, context: {text, section}}) => {
    for (const named of namesIn(text, language, place?.short))
      mentions.push(mentionOf(named, {id, span, text, section}, report, document))
  })
  for (const heading of walkHeadings(report, document.text.value))
    for (const named of namesIn(heading.text, language, place?.short))
      mentions.push(mentionOf(named, heading, report, document))
  return mentions.sort((a, b) => a.source.cleanStart - b.source.cleanStart)
}

/**
 * Names in a sentence. On the same ground a name in quotes comes before one that a head noun ends, that before the member of
 * a list of projects, and that before a term; only industries and places may lie within another name (合成生物 in 合成生物产业园).
 */
export function namesIn(text: string, language: Language, own?: string): Named[] {
  const names = quotedNames(text, language)
  const terms = termNames(text, language)
  for (const named of language === 'zh' ? chineseNames(text, own) : englishNames(text))
    if (!names.some((name) => overlap(named, name)) && !terms.some((term) => knowsBetter(term, named)))
      names.push(named)
  const longer = [...names]
  for (const term of terms) if (!longer.some((name) => hides(name, term))) names.push(term)
  return names.filter((name) => !isOthersGames(text, name, language)).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Longer names of a kind come first: 江港贸易洽谈会, not 江港. */
function chineseNames(text: string, own: string | undefined): Named[] {
  const headed = chineseHeadedNames(text).sort((a, b) => b.end - b.start - (a.end - a.start))
  const names = [
    ...codedStretches(text),
    ...countedSurveys(text),
    ...sharedWays(text),
    ...headed,
    ...phasedNames(text),
    ...civicNames(text, own),
    ...soughtHonours(text),
    ...countedProgrammes(text),
    ...routeNames(text),
    ...listedNames(text),
    ...builtNames(text),
    ...foundedNames(text)
  ]
  names.push(...besideNames(text, names))
  const whole = withFurther(text, names)
  return text.includes('《') ? whole.filter(({start}) => !isTitle(text, start)) : whole
}

/** Whether a place of a text lies in the title of a book, play or law: 《情满江山》. */
function isTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
}

/** Nouns that all such names have: most sentences hold none of them. */
const undertakings = new RegExp(initiativeNameFile.en_undertakings.join('|'), 'i')

function englishNames(text: string): Named[] {
  const runs = capitalisedRuns(text)
  const tellsUndertaking = undertakings.test(text)
  const slogans = runs.length > 0 ? countedSlogans(text) : []
  const names = englishHeadedNames(text, runs).filter((name) => !slogans.some((slogan) => overlap(name, slogan)))
  const called = tellsUndertaking && runs.length > 0 ? calledNames(text) : []
  const longer = [...joinedNames(text), ...called, ...englishWorks(text)]
    .filter((name) => !names.some((other) => overlap(name, other) && other.end > name.end))
    .map((name) => joinedTo(names, name))
  const others = names.filter((name) => !longer.some((other) => overlap(name, other)))
  return withPhase(text, [
    ...slogans,
    ...joinedLists(text),
    ...longer,
    ...others,
    ...describedStrategies(text),
    ...(tellsUndertaking ? announcedNames(text) : []),
    ...specialCampaigns(text),
    ...codedProgrammes(text),
    ...describedActions(text),
    ...(runs.length > 0 ? englishCivicNames(text) : [])
  ])
}

/** 扛牢太湖: where the lexicon knows the end of a place, it knows the beginning too; of other names, where both are the same. */
function knowsBetter(term: Named, named: Named): boolean {
  return term.end === named.end && (term.kind === 'place' || term.start === named.start)
}

function overlap(a: Named, b: Named): boolean {
  return a.start < b.end && b.start < a.end
}

function hides(name: Named, term: Named): boolean {
  if (!overlap(name, term) || term.end <= (name.own ?? 0)) return false
  const within = name.start <= term.start && term.end <= name.end
  if (!within || name.concept === term.concept || isWork(name)) return true
  return term.kind !== 'industry' && term.kind !== 'place'
}

/** 华宁碳纤维二期 and 海洋经济强市 are one thing, 合成生物产业园 the place of an industry. */
const isWork = ({kind}: Named): boolean => kind === 'project' || kind === 'strategy'

function mentionOf(named: Named, passage: NamingPassage, report: Report, document: CleanDocument): InitiativeMention {
  const {start, end, name, concept, kind} = named
  const {id: sentence, text: quote, section, span} = passage
  const cleanStart = span.start + start
  const cleanEnd = span.start + end
  return {
    report: report.metadata.id,
    quote,
    section,
    sentence,
    surface: quote.slice(start, end),
    name,
    concept,
    kind,
    source: sourceOf(cleanStart, cleanEnd, document)
  }
}
