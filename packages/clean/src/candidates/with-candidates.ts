import type {MappedText} from '@jianbao/mapped-text'
import type {Diagnostic} from '@jianbao/model'
import {elsewhere} from './elsewhere.js'
import {isDamaged, numbersOf, type TextNumber} from './numbers.js'
import {sums} from './sums.js'

// More are no help.
const most = 3

/**
 * Adds to what is said of lost digits the candidates that the document itself suggests: the same thing told elsewhere,
 * and what the other numbers of the sentence add up to. They are a hint for who looks the figure up; the text keeps `▯`.
 */
export function withCandidates(diagnostics: readonly Diagnostic[], text: MappedText): Diagnostic[] {
  if (!text.value.includes('▯') || !diagnostics.some(isLostDigit)) return [...diagnostics]
  const numbers = numbersOf(text.value)
  const hints = numbers.filter(isDamaged).flatMap((damaged) => {
    const hint = hintOf(text.value, damaged, numbers)
    return hint === '' ? [] : [{...text.toOrigin(damaged.start, damaged.end), hint}]
  })
  return diagnostics.map((diagnostic) => {
    const {start, end} = diagnostic
    if (!isLostDigit(diagnostic) || start === undefined || end === undefined) return diagnostic
    const found = hints.find((hint) => hint.start < end && start < hint.end)
    return found ? {...diagnostic, hint: `${found.hint}${diagnostic.hint ?? ''}`} : diagnostic
  })
}

const isLostDigit = ({ruleId}: Diagnostic) => ruleId === 'lost-digit'

function hintOf(text: string, damaged: TextNumber, numbers: readonly TextNumber[]): string {
  const quotes = [...new Set(elsewhere(text, damaged, numbers))].slice(0, most)
  const {start, end} = sentenceAt(text, damaged)
  const inside = numbers.filter((number) => number.start >= start && number.end <= end)
  const made = [...new Set(sums(text.slice(start, end), damaged, inside))].slice(0, most)
  const told = quotes.length > 0 ? `Elsewhere this text has ${quotes.map((quote) => `“${quote}”`).join(', ')}. ` : ''
  return told + (made.length > 0 ? `The other numbers of the sentence make it ${made.join(' or ')}. ` : '')
}

function sentenceAt(text: string, {start, end}: TextNumber): {start: number; end: number} {
  const ends = /[。！？；\n]/g
  ends.lastIndex = end
  const before = text.slice(0, start)
  const from = Math.max(...Array.from('。！？；\n', (mark) => before.lastIndexOf(mark)))
  return {start: from + 1, end: ends.exec(text)?.index ?? text.length}
}
