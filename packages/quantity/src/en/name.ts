import {english} from '@jianbao/lexicon'
import {type CountedPhrase, isPlural} from './counted-phrase.js'
import type {Numeral} from './numeral.js'
import type {Token} from './token.js'
import {words} from './words.js'

const labels = new Set(english.cues.labels)
const nameHeads = new Set(english.cues.nameHeads)
const titleHeads = new Set(english.cues.titleHeads)
const announcing = new Set(english.cues.announcing)
const names = new Set(english.cues.names)
const deictic = new Set(english.cues.deictic)
const countingVerbs = new Set(english.cues.countingVerbs)

/** A name in quotation marks is at most this many tokens; longer quotations are speech, whose figures count. */
const longestName = 12

/** Marks the tokens inside short quotations, and no others: `“532” development strategy`, `“20 measures”` are names. */
export function quotedNames(tokens: readonly Token[]): boolean[] {
  const quoted: boolean[] = []
  let open = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    if (token.text === '“' || (token.text === '"' && open < 0)) open = at
    else if ((token.text === '”' || token.text === '"') && open >= 0) {
      const isName = at - open <= longestName + 1 && !isSpeech(tokens, open, at)
      for (let inside = open + 1; isName && inside < at; inside++) quoted[inside] = true
      open = -1
    }
  }
  return quoted
}

/** `“We have set aside 3 billion yuan,” he said`: somebody speaks. */
function isSpeech(tokens: readonly Token[], open: number, close: number): boolean {
  return (
    close - open > 4 && /^[,.!?]$/.test(tokens[close - 1]?.text ?? '') && speakers.has(tokens[open + 1]?.lower ?? '')
  )
}

const speakers = new Set([...english.words.pronouns, ...english.quantity.speakers])

/** `2024` without unit, `January 16`, `16 January`: calendar, not quantity. */
export function isDate(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const token = tokens[at]
  if (numeral.spelled || !token) return false
  if (/^(?:19|20)\d\d$/.test(token.text) && numeral.to === at + 1) return true
  return (
    words.months.has(tokens[at - 1]?.lower ?? '') ||
    (words.months.has(tokens[at + 1]?.lower ?? '') && /^[A-Z]/.test(tokens[at + 1]?.text ?? ''))
  )
}

/** `Line 5`, `No. 1`, `Class 3`, and the numbers of sections: `(1) Focus`, `2. Overall`. */
export function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const label = before?.text === '.' ? tokens[at - 2] : before
  if (label && labels.has(label.lower) && (before?.text !== '.' || /^nos?$/.test(label.lower)))
    return /^[A-Z]/.test(label.text) || words.smallLabels.has(label.lower)
  if (words.editions.has(tokens[at + 1]?.lower ?? '')) return true
  if (isListLabelled(tokens, at)) return true
  // `per 10,000 workers` is what a rate is taken by
  if (words.denominatorSigns.has(before?.lower ?? '')) return true
  const closed = tokens[at + 1]?.text === ')' || tokens[at + 1]?.text === '）'
  if (closed && /^[(（]$/.test(before?.text ?? '')) return true
  return at === 0 && /^[.)、]$/.test(tokens[1]?.text ?? '') && tokens[1]?.start === tokens[0]?.end
}

/** `Grades 1 to | 9`, `Lines 22, 25 and | 27`: the label stands before the first. */
function isListLabelled(tokens: readonly Token[], at: number): boolean {
  let first = at - 1
  while (/^(?:to|and|,)$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.kind === 'number') first -= 2
  const label = first < at - 1 ? tokens[first] : undefined
  if (!label || !/^[A-Z]/.test(label.text)) return false
  return labels.has(label.lower) || labels.has(label.lower.replace(/s$/, ''))
}

/** `the two regions`, `the three cities`: named before; `the three tasks of …` says which. */
function isAnaphoric(tokens: readonly Token[], at: number, numeral: Numeral, phrase: CountedPhrase): boolean {
  if (!numeral.spelled || tokens[at - 1]?.lower !== 'the') return false
  return phrase.to === phrase.from + 1 && tokens[phrase.to]?.lower !== 'of'
}

/** How far before a number the verb of its list may stand: `held four plenary meetings, | nine chairperson's meetings`. */
const listReach = 16

function isListedAfterVerb(tokens: readonly Token[], at: number): boolean {
  if (countingVerbs.has(tokens[at - 1]?.lower ?? '')) return true
  if (!words.goingOn.has(tokens[at - 1]?.lower ?? '')) return false
  const before = tokens.slice(Math.max(0, at - listReach), at)
  const stop = before.findLastIndex(({text}) => /^[.;:!?]$/.test(text))
  return before.slice(stop + 1).some(({lower}) => countingVerbs.has(lower))
}

const auxiliaries = new Set(english.verbs.auxiliaries)

/** `four special meetings on the matter | were held`. */
function isHeldBehind(tokens: readonly Token[], to: number): boolean {
  const behind = tokens.slice(to, to + listReach)
  // "sessions of the members' group | were held"
  const stop = behind.findIndex(({kind, text}) => kind === 'mark' && !/^['’]$/.test(text))
  return behind
    .slice(0, stop < 0 ? undefined : stop)
    .some(({lower}, k) => auxiliaries.has(lower) && countingVerbs.has(behind[k + 1]?.lower ?? ''))
}

/** `held four working meetings`, `ten practical things for the people`: even such a noun is counted. */
const isCounted = (told: readonly string[], tokens: readonly Token[], at: number, to: number) =>
  isListedAfterVerb(tokens, at) ||
  isHeldBehind(tokens, to) ||
  told.some((word) => words.countedAdjectives.has(word)) ||
  // "Two plenary meetings | dealt with special topics"; but "the Two Sessions"
  (told.length > 2 &&
    words.gatherings.has(told.at(-1) ?? '') &&
    (at === 0 || /^[.;]$/.test(tokens[at - 1]?.text ?? ''))) ||
  // "rolled out | three batches | of policies", "in | three batches"
  ((tokens[at - 1]?.lower === 'in' || tokens[to]?.lower === 'of') && words.batchHeads.has(told.at(-1) ?? ''))

const capital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '')

/** `by 8 | p.m. | on March 5` */
function isClock(tokens: readonly Token[], to: number): boolean {
  const letters = tokens.slice(to, to + 3).map(({lower}) => lower)
  return words.clockSigns.has(letters[0] ?? '') || words.clockSigns.has(letters.join(''))
}

/** `20 Measures`, `Four Consciousnesses`, `eight aspects`, `these three points`: announced or named, not counted. */
export function isNameOrAnnouncement(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  phrase: CountedPhrase
): boolean {
  const before = tokens[at - 1]
  // "and other 39 projects" counts those that are not named
  // and so does "the last 3 poor households"
  const pointed =
    deictic.has(before?.lower ?? '') && (!words.countedDeictic.has(before?.lower ?? '') || numeral.spelled)
  if (isClock(tokens, numeral.to)) return true
  if (pointed || isAnaphoric(tokens, at, numeral, phrase)) return true
  if (words.hotlines.has(tokens[phrase.from]?.lower ?? '') && /^\d{5,}$/.test(tokens[at]?.text ?? '')) return true
  // digits count areas, words announce them: `3 residential areas`, `the following three areas`
  // a five-figure count has its comma, the `12345` of a hotline has not
  if (/^\d{5,}$/.test(tokens[at]?.text ?? '') && numeral.to === at + 1 && !isPlural(phrase.head)) return true
  if (/^\d+$/.test(tokens[at]?.text ?? '') && tokens[at]?.text !== '1' && nameHeads.has(phrase.head)) return true
  const told = tokens.slice(at, phrase.to).map((token) => token.lower)
  if (announcing.has(phrase.head) && numeral.spelled && !isCounted(told, tokens, at, phrase.to)) return true
  if (names.has(told.join(' '))) return true
  if (phrase.head === 'tasks' && numeral.spelled && told.some((word) => words.taskAdjectives.has(word))) return true
  // "• Two rail lines opened"
  const sentenceStart = !before || /^[.:;!?—•·●▪*–-]$/.test(before.text)
  if (numeral.spelled && capital(tokens[at]) && !sentenceStart) return true
  return capital(tokens[phrase.to - 1]) && titleHeads.has(phrase.head)
}
