import {isReadAs, reportSentences, wordLevel} from '@jianbao/lexicon/clean'
import {simplify} from '../rules/script.js'
import {isHan} from './single-character.js'
import {type Token, tokenAt} from './tokens.js'

// Break marks before something that may be misread; before a letter that is half of a character; before another mark
// (`擔(dān);,支持`) or a gloss.
const breaks =
  /[。！？；，、?!;,](?=[^\s\x21-\x7e”’），、。；]|[@-~](?:[(（]|\p{Script=Han})|[(（][a-zà-ǜ])|[。！？；?!;](?=[，、。；,;])|[！!?](?=[\d(（])/gu
// Behind any character of two bytes: `①(gòu)娏χС制` is ①強力支持.
const glosses = /[^\0-\u00ff\s](?=[(（][^()（） ]{1,6} ?[)）])|[,;:!?)](?=[(（][^()（） ]{1,6} ?[)）])/gu

// What no report writes behind a break mark: letters of other scripts, Zhuyin (。ㄊ紫 is the beginning of 。（首先). The
// numbers of items it does write, `推進。③加強土地管控。`.
const odd = /[^\0-\u00ff\u2010-\u2026①-⑩\u3000-\u3015\p{Script=Han}\uff01-\uff5e]/u
// A word that the dictionary's 60 million have fewer than 300 times; in names such characters stand as well, and are read
// as they are where nothing likelier comes out.
const leastLevel = 8
// The first characters of a misread stretch tell it: one in two of them is rare.
const looked = 4

/**
 * Where bytes slipped on a page that drops what it cannot decode, instead of showing `?`: a break mark before characters
 * that are none of the language (`慶;顒(dòng)` is 慶祝活動), a gloss that is not how the character before
 * it is read (`們(cè)诔袎`). By place.
 */
export function hiddenMarks(text: string): ReadonlyMap<number, Token> {
  const found: Token[] = []
  for (const {index} of text.matchAll(breaks)) if (isMisread(text, index)) found.push(mark(index, index))
  for (const {index} of text.matchAll(glosses)) {
    const token = tokenAt(text, index + 1)
    if (token.kind !== 'gloss' || isReadAs(text[index] ?? '', token.reading)) continue
    found.push({...mark(index + 1, token.end), reading: token.reading})
  }
  return new Map(found.sort((a, b) => a.start - b.start).map((token) => [token.start, token]))
}

const mark = (start: number, end: number) => ({kind: 'mark', swallows: false, hidden: true, start, end}) as const

function isMisread(text: string, at: number): boolean {
  // Reports hardly shout or ask in the middle of a paragraph; ！ and ？ stand at its end.
  if (/[！？!?]/.test(text[at] ?? '')) return true
  const after = text.slice(at + 1, at + 1 + looked)
  if (/^[@-~(（，、。；,;]/.test(after)) return true
  if (endsInLetter.test(text.slice(at + 1, at + 1 + inReach))) return true
  return Array.from(after.replace(/[(（].*/, '')).some((char) => odd.test(char) || isRare(char))
}

// A letter or bracket alone before a gloss or between Han characters is the second byte of one: `加。Ｗo(hù)主義` is
// 加劇，保護主義, and `強。月眠[重點` 強省，以旅遊重點.
const endsInLetter = /^[^\s\x21-\x7e，、。；：]{1,6}[@-~](?:\p{Script=Han}|[(（][a-zà-ǜ]{1,6} ?[)）])/u
const inReach = 12

let known: ReadonlySet<string> | undefined

/** Whether neither the sentences of reports nor the dictionary's frequent words have a character. */
function isRare(char: string): boolean {
  if (!isHan(char)) return false
  known ??= new Set(reportSentences)
  const simple = simplify(char)
  return !known.has(simple) && (wordLevel(simple) ?? 0) < leastLevel
}
