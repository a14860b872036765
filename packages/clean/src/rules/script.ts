import {scriptTables, scriptWords} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {isGlossed} from './gloss.js'
import {mixedScript} from './mixed-script.js'

// Below this share of characters with another simplified form a text is simplified Chinese with a few names or
// variants (乾安, 著名, 喆) in it. Traditional texts have 30 to 40 %.
const traditionalShare = 0.05

// In a few lines the quotation marks may be of another hand than what is quoted.
const longEnough = 100

/** Traditional characters of a mainland document become simplified, words before characters, names guarded. */
export const traditionalScript: Rule = {
  id: 'traditional-script',
  about:
    'A mainland report in traditional characters is turned back into simplified ones, word by word; so are traditional characters in the middle of simplified words.',
  note: 'its simplified form',
  find(text, {script = 'auto'}) {
    if (script === 'keep') return nothing
    if (script === 'simplified' || isMainlandTraditional(text)) return {changes: simplifications(text)}
    return {changes: mixedScript(text)}
  }
}

/**
 * Whether most of the text is written in traditional characters by a mainland institution: by its words, and by its
 * quotation marks, “” on the mainland, 「」 elsewhere.
 */
export function isMainlandTraditional(text: string): boolean {
  const {mainland, elsewhere} = scriptTables()
  const {simple} = turningTables()
  let han = 0
  let traditional = 0
  // The head of a report tells; a body in another script would be a second document.
  for (let at = 0; at < text.length && at < 20_000; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x3400 || unit > 0x9fff) continue
    han++
    if (simple[unit] !== 0) traditional++
  }
  if (traditional === 0 || traditional < han * traditionalShare) return false
  // A mirror's glosses are put into mainland texts alone.
  if (isGlossed(text)) return true
  if (han < longEnough) return countOf(text, mainland) > countOf(text, elsewhere)
  const [curved, cornered] = [text.includes('“'), text.includes('「')]
  const isMore = Number(curved && !cornered) - Number(cornered && !curved)
  return countOf(text, mainland) + isMore > countOf(text, elsewhere)
}

function countOf(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + text.split(word).length - 1, 0)
}

interface Turning {
  /** The simplified form of each character that has another one, by UTF-16 unit; 0 for all others. */
  readonly simple: Uint16Array
  /** The same of characters that have one form wherever they stand; 0 for those that words or names decide (乾, 著). */
  readonly certain: Uint16Array
  /** Where a word may begin that differs from the sum of its characters, or a person's name keep its character. */
  readonly heads: Uint8Array
}

let turning: Turning | undefined

function turningTables(): Turning {
  if (turning) return turning
  const simple = new Uint16Array(0x10000)
  const heads = new Uint8Array(0x10000)
  for (const [from, to] of scriptTables().characters) simple[from.charCodeAt(0)] = to.charCodeAt(0)
  for (const head of [...scriptWords().keys(), ...scriptTables().named]) heads[head.charCodeAt(0)] = 1
  const certain = simple.slice()
  for (const name of scriptTables().named) certain[name.charCodeAt(0)] = 0
  turning = {simple, certain, heads}
  return turning
}

/** The text in simplified characters; it has as many UTF-16 units. */
export function simplify(text: string): string {
  const {simple, heads} = turningTables()
  const kept = new Set(Array.from(text.matchAll(scriptTables().givenName), ({index}) => index))
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units[at] = simple[unit] || unit
    if (!heads[unit]) continue
    if (kept.has(at)) units[at] = unit
    else {
      const word = wordAt(text, at)
      for (let k = 0; k < word.length; k++) units[at + k] = word.charCodeAt(k)
      at += Math.max(0, word.length - 1)
    }
  }
  return textOf(units)
}

/** Each character in its usual simplified form, whatever word it stands in (乾安 becomes 干安). */
export function simplifyCharacters(text: string): string {
  const {simple} = turningTables()
  let simplified = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const turned = simple[text.charCodeAt(at)] ?? 0
    if (turned === 0) continue
    simplified += text.slice(from, at) + String.fromCharCode(turned)
    from = at + 1
  }
  // Nearly every line is simplified already.
  return from === 0 ? text : simplified + text.slice(from)
}

// A number of arguments that every platform takes at once. Spread they would take a hundred times as long.
const chunk = 8192

/** The text of UTF-16 units. */
export function textOf(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += chunk)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + chunk))
  return text
}

/** The simplified form of the word that begins there, if there is one. */
function wordAt(text: string, at: number): string {
  const found = scriptWords()
    .get(text.charAt(at))
    ?.find(([word]) => text.startsWith(word, at))
  return found?.[1] ?? ''
}

const ofWord = {certainty: 'inferred', note: 'the one of its simplified forms that its word has'} as const

/** One change for each run of characters that differ; what words or names decide is inferred. */
function simplifications(text: string): Change[] {
  const {certain} = turningTables()
  const simplified = simplify(text)
  const changes: Change[] = []
  for (let start = 0; start < text.length; start++) {
    if (text.charCodeAt(start) === simplified.charCodeAt(start)) continue
    let end = start
    let isCertain = true
    for (; end < text.length && text.charCodeAt(end) !== simplified.charCodeAt(end); end++)
      isCertain &&= certain[text.charCodeAt(end)] === simplified.charCodeAt(end)
    const after = simplified.slice(start, end)
    changes.push(isCertain ? {start, end, after, certainty: 'determined'} : {start, end, after, ...ofWord})
    start = end
  }
  return changes
}
