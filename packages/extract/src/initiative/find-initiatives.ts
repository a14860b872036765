import type {CleanDocument} from '@jianbao/clean'
import type {InitiativeMention, Language, Report} from '@jianbao/model'
import {type ReadUnit, walkSentences} from '../walk-sentences.js'
import {chineseHeadedNames} from './chinese-headed-names.js'
import {englishHeadedNames} from './english-headed-names.js'
import type {Named} from './named.js'
import {quotedNames} from './quoted-names.js'
import {termNames} from './term-names.js'

/**
 * Every mention of a named strategy, project, platform, event, place, programme or industry, in text order: names in quotes
 * (“532”发展战略), names that a head noun ends (金坛港, Jintan Port) and terms of the lexicon (一网统管). Mentions of one thing share
 * their `name` within a language and, where it can be told, their `concept` across languages.
 */
export function findInitiatives(report: Report, document: CleanDocument): InitiativeMention[] {
  const {language} = report.metadata
  const mentions: InitiativeMention[] = []
  for (const unit of walkSentences(report))
    for (const named of namesIn(unit.context.text, language)) mentions.push(mentionOf(named, unit, report, document))
  return mentions
}

/**
 * Names in a sentence. On the same ground a name in quotes comes before one that a head noun ends, and that before a term;
 * only industries and places may lie within another name (合成生物 in 合成生物产业园).
 */
export function namesIn(text: string, language: Language): Named[] {
  const names = quotedNames(text, language)
  const terms = termNames(text, language)
  // 扛牢太湖: where the lexicon knows the end, it knows the beginning too.
  for (const headed of language === 'zh' ? chineseHeadedNames(text) : englishHeadedNames(text))
    if (
      !names.some((name) => overlap(headed, name)) &&
      !terms.some((term) => term.end === headed.end && term.kind === 'place')
    )
      names.push(headed)
  const longer = [...names]
  for (const term of terms) if (!longer.some((name) => hides(name, term))) names.push(term)
  return names.sort((a, b) => a.start - b.start || b.end - a.end)
}

function overlap(a: Named, b: Named): boolean {
  return a.start < b.end && b.start < a.end
}

function hides(name: Named, term: Named): boolean {
  if (!overlap(name, term)) return false
  const within = name.start <= term.start && term.end <= name.end
  return !within || name.concept === term.concept || (term.kind !== 'industry' && term.kind !== 'place')
}

function mentionOf(named: Named, unit: ReadUnit, report: Report, document: CleanDocument): InitiativeMention {
  const {start, end, name, concept, kind} = named
  const cleanStart = unit.span.start + start
  const cleanEnd = unit.span.start + end
  const {source, text} = document
  return {
    report: report.metadata.id,
    quote: unit.context.text,
    section: unit.context.section,
    sentence: unit.id,
    surface: unit.context.text.slice(start, end),
    name,
    concept,
    kind,
    source: {path: source.path, sha256: source.sha256, ...text.toOrigin(cleanStart, cleanEnd), cleanStart, cleanEnd}
  }
}
