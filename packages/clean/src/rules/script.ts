import {scriptTables} from '@jianbao/lexicon'
import {type Change, nothing, type Rule} from '../rule.js'
import {mixedScript} from './mixed-script.js'

// Below this share of characters with another simplified form a text is simplified Chinese with a few names or
// variants (乾安, 著名, 喆) in it. Traditional texts have 30 to 40 %.
const traditionalShare = 0.05

/** Traditional characters of a mainland document become simplified, words before characters, names guarded. */
export const traditionalScript: Rule = {
  id: 'traditional-script',
  about:
    'A mainland report in traditional characters is turned back into simplified ones, word by word; so are traditional characters in the middle of simplified words.',
  find(text, {script = 'auto'}) {
    if (script === 'keep') return nothing
    if (script === 'simplified' || isMainlandTraditional(text)) return {changes: simplifications(text)}
    return {changes: mixedScript(text)}
  }
}

/** Whether most of the text is written in traditional characters by a mainland institution. */
export function isMainlandTraditional(text: string): boolean {
  const {characters, mainland, elsewhere} = scriptTables()
  let han = 0
  let traditional = 0
  // The head of a report tells; a body in another script would be a second document.
  for (const char of text.slice(0, 20_000)) {
    if (char < '\u3400' || char > '\u9fff') continue
    han++
    if (characters.has(char)) traditional++
  }
  if (traditional === 0 || traditional < han * traditionalShare) return false
  return countOf(text, mainland) > countOf(text, elsewhere)
}

function countOf(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + text.split(word).length - 1, 0)
}

/** The text in simplified characters. */
export function simplify(text: string): string {
  const {characters, givenName} = scriptTables()
  const kept = new Set(Array.from(text.matchAll(givenName), ({index}) => index))
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    if (kept.has(at)) {
      parts.push(text[at++] ?? '')
      continue
    }
    const [word, simplified] = wordAt(text, at) ?? []
    if (word !== undefined && simplified !== undefined) {
      parts.push(simplified)
      at += word.length
      continue
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    parts.push(characters.get(char) ?? char)
    at += char.length
  }
  return parts.join('')
}

function wordAt(text: string, at: number): readonly [string, string] | undefined {
  return scriptTables()
    .words.get(text[at] ?? '')
    ?.find(([word]) => text.startsWith(word, at))
}

/** One change for each run of characters that differ. */
function simplifications(text: string): Change[] {
  const simplified = simplify(text)
  const changes: Change[] = []
  for (let start = 0; start < text.length; start++) {
    if (text[start] === simplified[start]) continue
    let end = start + 1
    while (end < text.length && text[end] !== simplified[end]) end++
    changes.push({start, end, after: simplified.slice(start, end), certainty: 'determined'})
    start = end
  }
  return changes
}
