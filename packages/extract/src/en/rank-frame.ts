import {english} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {infinitiveSubject} from './infinitive-subject.js'
import {phraseAfter, phraseText} from './phrase.js'
import {objectBefore} from './subject.js'
import {isPronoun} from './subject-word.js'
import type {Tagged} from './tagged.js'
import {isChanged} from './verb-class.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const scopes = new Set(english.cues.rankScopes)

/** Ranks and ratios carry their kind in their unit. */
export function rankFrame(view: View): Frame | undefined {
  const {quantity, clause, topic} = view
  if ((quantity.unit !== 'rank' && quantity.unit !== 'ratio') || quantity.rules.includes('en/fraction'))
    return undefined
  const own = clause.headless || clause.verbAt >= quantity.from ? '' : infinitiveSubject(view) || clauseSubject(view)
  const kind = quantity.unit === 'rank' ? 'rank' : 'ratio'
  // "climbed 11 places in the ranking of counties | to 62nd"
  const moved = view.quantities[view.index - 1]
  const again = moved && moved.from >= clause.from && moved.rules.some((rule) => rule.startsWith('en/places'))
  const matter = kind === 'rank' ? rankedIn(view) || (again ? topic.subject : movedThing(view)) : ''
  return {kind, subject: matter || (isPronoun(own) ? topic.subject || own : own), rule: `en/${kind}`}
}

/** `raising | the city | from sixth place to fourth`: what is moved. */
function movedThing(view: View): string {
  const {tags, verb, lead} = view
  const moves = isChanged(tags[verb]?.verb) && words.byFromTo.has(lowerAt(tags, lead))
  return moves && !words.byFromTo.has(lowerAt(tags, verb + 1)) ? objectBefore(view) : ''
}

/** How far behind a rank its matter may begin: `first among the six districts of the province | in foreign trade`. */
const matterReach = 12

/** `ranked first in the province | in foreign trade`, `third | in terms of exports`: what the ranking is about. */
export function rankedIn({tags, text, quantity, clause}: View): string {
  for (let at = quantity.to; at < Math.min(clause.to, quantity.to + matterReach); at++) {
    if (tags[at]?.tag === 'quantity' || tags[at]?.tag === 'verb') return ''
    const terms = words.inTermsOf.has(lowerAt(tags, at)) && lowerAt(tags, at + 1) === 'terms' ? 3 : 0
    const matter =
      terms > 0 ||
      (lowerAt(tags, at) === 'on' && isIndexed(tags, at + 1)) ||
      (lowerAt(tags, at) === 'in' &&
        at >= quantity.to &&
        (isAssessed(tags, at + 1) || (at > quantity.to && isMatter(tags[at + 1]))))
    if (!matter) continue
    const phrase = phraseText(text, tags, phraseAfter(tags, at + (terms || 1), clause.to, true))
    const told = phrase.toLowerCase()
    // "moved up two places in the ranking" says not in which
    // "first among airports in | provincial capital cities |" says among which
    if (scopes.has(told.split(' of ')[0]?.split(' ').at(-1) ?? '')) return ''
    return words.rankAspects.has(told) || words.assessments.has(told) ? '' : phrase
  }
  return ''
}

/** `28th in | the 2019 business environment survey`. */
function isAssessed(tags: readonly Tagged[], at: number): boolean {
  let to = at
  while (tags[to] && !/^(?:mark|prep|verb|aux)$/.test(tags[to]?.tag ?? '')) to++
  return words.assessments.has(lowerAt(tags, to - 1))
}

/** `second | on the digital economy index`; `12th on the list` says not in what. */
function isIndexed(tags: readonly Tagged[], at: number): boolean {
  const phrase = phraseAfter(tags, at, tags.length, true)
  return phrase !== undefined && words.indexes.has(lowerAt(tags, phrase.to - 1)) && phrase.to > phrase.from + 1
}

/** Whether a noun names what is measured: small, and neither a scope nor a time. */
function isMatter(tagged: Tagged | undefined): boolean {
  return tagged?.tag === 'noun' && /^[a-z]/.test(tagged.token.text) && !scopes.has(tagged.token.lower)
}
