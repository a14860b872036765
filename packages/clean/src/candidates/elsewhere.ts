import {fits, isDamaged, type TextNumber} from './numbers.js'

// In Han characters: as much two places must have in common before the number, or behind it, to tell of the same thing.
const leastSubject = 4
const leastUnit = 3
// Behind a quotation mark a number begins a name: “15分钟生活圈”, “15分钟医保圈”.
const leastName = 2

/** Numbers of the text that fit a damaged one and stand where the same is told, as they are quoted: `增长6.5%`. */
export function elsewhere(text: string, damaged: TextNumber, numbers: readonly TextNumber[]): string[] {
  if (!/\d/.test(damaged.digits)) return sameSubject(text, damaged, numbers)
  const pattern = fits(damaged)
  const found = numbers.filter((other) => pattern.test(other.digits) && isSame(text, damaged, other))
  return found.map((other) => quoteOf(text, other))
}

/** Of a number that is lost altogether only what is told in the same words counts. */
function sameSubject(text: string, damaged: TextNumber, numbers: readonly TextNumber[]): string[] {
  const pattern = fits(damaged)
  const found = numbers.filter(
    (other) =>
      !isDamaged(other) &&
      pattern.test(other.digits) &&
      commonEnd(damaged.subject, other.subject) >= leastSubject &&
      sameUnit(damaged.unit, other.unit)
  )
  return found.map((other) => quoteOf(text, other))
}

function isSame(text: string, damaged: TextNumber, other: TextNumber): boolean {
  if (isDamaged(other) || !sameUnit(damaged.unit, other.unit)) return false
  const behind = commonStart(damaged.unit, other.unit)
  const isName = text[damaged.start - 1] === '“' && text[other.start - 1] === '“'
  return (
    behind >= (isName ? leastName : leastUnit + 1) ||
    commonEnd(damaged.subject, other.subject) >= leastSubject ||
    longestCommon(damaged.subject, other.subject) > leastSubject
  )
}

function sameUnit(one: string, two: string): boolean {
  return one !== '' && one[0] === two[0] && one.startsWith('个百') === two.startsWith('个百')
}

function commonStart(one: string, two: string): number {
  let length = 0
  while (length < one.length && one[length] === two[length]) length++
  return length
}

function commonEnd(one: string, two: string): number {
  let length = 0
  while (length < one.length && one.at(-1 - length) === two.at(-1 - length)) length++
  return length
}

function longestCommon(one: string, two: string): number {
  let longest = 0
  for (let at = 0; at < one.length; at++)
    while (at + longest < one.length && two.includes(one.slice(at, at + longest + 1))) longest++
  return longest
}

// In Han characters: enough to find the place by.
const quotedBefore = 10
const quotedBehind = 6

function quoteOf(text: string, {start, end, unit, subject}: TextNumber): string {
  return `${subject.slice(-quotedBefore)}${text.slice(start, end)}${unit.slice(0, quotedBehind)}`
}
