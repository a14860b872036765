import {halfDigit} from './costs.js'
import {charOf} from './gbk.js'
import {type Step, stepOf} from './hypothesis.js'
import type {Token} from './tokens.js'

/** An ASCII byte of the page is a character's second byte, or was a full-width form, half of two characters. */
export function byteSteps(byte: number, pending: number, next: Token | undefined): Step[] {
  const steps: Step[] = []
  if (byte >= 0x40 && byte <= 0x80) {
    const char = charOf(pending, byte)
    if (char !== undefined) steps.push(stepOf(char, -1, byte))
  }
  // Full-width forms that became ASCII after decoding were A3 and the code + 0x80.
  const char = charOf(pending, 0xa3)
  if (char === undefined || byte <= 0x20 || byte >= 0x7f) return steps
  if (!isDigit(byte)) steps.push(stepOf(char, byte + 0x80, 0))
  else if (!isInNumber(next)) steps.push(stepOf(char, byte + 0x80, 0, halfDigit, 1))
  return steps
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** Whether a number goes on behind a digit: `等112個` read as 担保尽2个 would have lost one without a mark. */
const isInNumber = (next: Token | undefined) => next?.kind === 'byte' && /[\d.,%]/.test(String.fromCharCode(next.byte))
