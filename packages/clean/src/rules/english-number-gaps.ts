import {englishFile} from '@jianbao/lexicon/clean'
import type {Span} from '@jianbao/model'
import type {Change, Remark} from '../rule.js'
import {apart} from './apart.js'
import {aroundNumber, free, reach, unit} from './around-number.js'
import {replaceAll} from './replace-all.js'

// No list and no sentence has these: a comma with a space before it and three digits behind, or with one digit and two
// (`1 ,052 trips`, `8,2 36.`, `12,34 5 tons`); a space before a point (`30 .87 million`, not `in 2010 .5 percent`).
const grouped = new RegExp(
  `${free}(?=\\d{1,3}[, ])(?=[\\d,]* )\\d{1,3}(?: ?,(?:\\d{3}|\\d \\d\\d|\\d\\d \\d)(?!\\d))+(?: ?\\.\\d{1,2}(?!\\d))?(?![,.]?\\d| \\d{1,3}(?!\\d))`,
  'g'
)
const pointed = new RegExp(
  `${free}\\d{1,3}(?:,\\d{3})*(?: \\. ?|\\. )\\d{1,2}(?= ?${unit}| and \\d[\\d.]* ?${unit})`,
  'g'
)

// `134.0 5 billion`, `1 20 kilometers`, `1 2,300 jobs`: what stands in front and the unit tell whether these are two.
const parted = new RegExp(
  `${free}[1-9]\\d{0,2}(?:\\.\\d{1,2})? \\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,4})?(?![\\d,.-]*\\d)(?= ?(?:${unit}|[a-z]))`,
  'g'
)

// `the 1 3th Five-Year Plan`
// `on January 2 3, 2022`
const ordinal = new RegExp(
  `(?<=\\b[Tt]he [“"]?)[12] \\d(?=th\\b)|(?<=\\b(?:${englishFile.months}) )[123] \\d(?=, (?:19|20)\\d\\d)`,
  'g'
)

// `386, 200 new jobs`, `; 1, 240 projects`: what stands in front tells whether the number may end before the comma.
const loose = new RegExp(`${free}\\d{1,3}(?:,\\d{3})*, \\d{3}(?:,\\d{3})*(?:\\.\\d+)?(?!-|[\\d,.]*\\d| ?[%％])`, 'g')

/** Spaces that a copy has put into the numbers of English sentences, and remarks on those that may be such. */
export function englishGaps(text: string): {readonly changes: readonly Change[]; readonly remarks: readonly Remark[]} {
  if (!/[A-Za-z;:] (?:[A-Z]{2,3})?[$¥]? ?\d/.test(text)) return {changes: [], remarks: []}
  const certain = certainGaps(text)
  const isDamaged = certain.length > 0 || partsMany(text)
  const found = [...certain, ...partedNumbers(text, isDamaged)]
  if (isDamaged) found.push(...replaceAll(text, ordinal, ([run]) => run.replace(' ', ''), 'digits set apart'))
  const remarks: Remark[] = []
  for (const {index, 0: run} of text.matchAll(loose)) {
    const place = {start: index, end: index + run.length}
    const reading = readingOf(text, place, isDamaged)
    if (reading === 'one')
      found.push({...place, after: run.replace(/ /g, ''), certainty: 'determined', note: thousands})
    if (reading === 'either') remarks.push({...place, ...either(run)})
  }
  if (isDamaged) remarks.push(...leftParted(text))
  return {changes: apart(found), remarks}
}

const thousands = 'thousands set apart'

/** Numbers that nothing but a space has parted. Where a page sets its marks apart everywhere, one before them tells nothing. */
function certainGaps(text: string): Change[] {
  const wide = text.match(wideMarks)?.length ?? 0
  const isWide = (wide > 0 && wide >= (text.match(grouped)?.length ?? 0)) || wideNumber.test(text)
  const patterns = isWide ? [] : [grouped, pointed]
  return patterns.flatMap((pattern) => replaceAll(text, pattern, ([run]) => run.replace(/ /g, ''), 'digits set apart'))
}

const wideMarks = / ,[A-Za-z ]|[a-z] \.(?:\s|$)/gm
const wideNumber = /\b[Ii]n \d{1,3} ,\d/

/** Whether several numbers in two parts stand behind words that tell amounts, which no sentence has. */
function partsMany(text: string): boolean {
  const {amount, ends, counts} = aroundNumber()
  const found = Array.from(text.matchAll(parted)).filter(({index, 0: run}) => {
    const before = text.slice(Math.max(0, index - reach), index)
    const isOne = wellFormed.test(run.replace(' ', '')) && amount.test(before) && !ends.test(before)
    return isOne && counts.test(text.slice(index + run.length, index + run.length + reach))
  })
  return found.length >= many
}

const many = 3

/** Of `12 5 percent` in a damaged text nobody can tell whether a point is lost. */
function leftParted(text: string): Remark[] {
  const {amount} = aroundNumber()
  return Array.from(text.matchAll(parted)).flatMap(({index, 0: run}) =>
    amount.test(text.slice(Math.max(0, index - reach), index))
      ? [{start: index, end: index + run.length, ...either(run)}]
      : []
  )
}

/** Numbers with a space between two digits, behind a word that tells an amount. */
function partedNumbers(text: string, isDamaged: boolean): Change[] {
  const {amount, ends} = aroundNumber()
  return replaceAll(text, parted, ({0: run, index}) => {
    const before = text.slice(Math.max(0, index - reach), index)
    const after = text.slice(index + run.length, index + run.length + reach)
    const whole = run.replace(' ', '')
    if (!wellFormed.test(whole) || ends.test(before)) return undefined
    // No sentence has a second number behind a decimal: `for 3.4 25 million visits`.
    const isDecimal = /\..* /.test(run) && /[A-Za-z$¥] ?$/.test(before)
    const isOne = amount.test(before) || (isDecimal && isDamaged)
    return isOne && isCertain(run, after, isDamaged) ? whole : undefined
  })
}

const wellFormed = /^\d{1,3}(?:,\d{3})*(?:\.\d{1,4})?$|^\d{4}(?:\.\d{1,4})?$/

/** Of `12 5 percent` a point may be lost; `1 2,300` and `134.0 5 billion` are nothing else than one number. */
function isCertain(run: string, after: string, isDamaged: boolean): boolean {
  if (run.includes(',')) return true
  const {scales, counts} = aroundNumber()
  if (/^ ?(?:[%％]|percent)/.test(after)) return /\./.test(run) || /^\d \d$/.test(run)
  return scales.test(after) || (counts.test(after) && isDamaged)
}

/** Whether digits, a comma, a space and three digits are one number, may be one, or are two. */
function readingOf(text: string, {start, end}: Span, isDamaged: boolean): 'one' | 'either' | 'two' {
  const {ends, tells, whole, counts, measures} = aroundNumber()
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (ends.test(before) || /^0/.test(text.slice(start))) return 'two'
  // No number begins with a nought.
  if (/^[\d,]*, 0/.test(text.slice(start, end)) && /[A-Za-z$¥] ?$/.test(before)) return 'one'
  if (/\bfrom $/.test(before) && /^ to \d/.test(after)) return isDamaged ? 'one' : 'either'
  if (!counts.test(after)) return 'two'
  if (measures.test(after) && /[A-Za-z$¥] ?$/.test(before)) return 'one'
  if (tells.test(before)) return isDamaged || whole.test(before) ? 'one' : 'either'
  return isDamaged ? 'either' : 'two'
}

const either = (run: string) =>
  ({
    ruleId: 'parted-number',
    severity: 'warning',
    reason: `“${run}” may be one number that a space has parted, or two.`,
    hint: 'Look the figure up in another copy of the report.'
  }) as const
