import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

/** `１２．５％` → `12.5%`: only width changes, so circled digits and other compatibility forms stay. */
export const fullWidth: Rule = {
  id: 'full-width',
  about: 'Full-width digits and Latin letters, and the points, commas and percent signs of numbers, become plain.',
  find(text) {
    if (!/[０-９Ａ-Ｚａ-ｚ％﹪．]/.test(text)) return nothing
    const changes = replaceAll(
      text,
      /[０-９Ａ-Ｚａ-ｚ]+|(?<=[0-9０-９])(?:％|．(?=[^\S\n]?[0-9０-９])|，(?=[０-９]{3}(?![0-9０-９])))/g,
      ([run]) => Array.from(run, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).join('')
    )
    const others = replaceAll(text, /(?<=[0-9０-９])﹪/g, () => '%')
    return {changes: [...changes, ...others].sort((a, b) => a.start - b.start)}
  }
}

// Each of these patterns asks for its first character before it looks back, which else it would at every place of a text.

// Where a space does not belong: inside `12. 5`, `12 .5` (not `2. 5个` at the head of a line); outside `55 亿元`,
// `达到 55`, but not between a name and a date (`市长 2004年1月`), in a row of numbers (`得分 12 35`) and not after an English comma (`March 5, 2013`). Behind
// an English word `in 2018. 200 more` ends a sentence, unless a unit follows (`rose 12. 5%`, `to 3. 4 billion`).
const looseSpace =
  /(?=[.\s])(?:(?<=[^\s\d][^\S\n]?\d{1,9})[^\S\n]+\.(?=\d)|(?<=[^\s\dA-Za-z][^\S\n]?\d{1,9})\.[^\S\n]+(?=\d)|(?<=[A-Za-z] ?\d{1,3})\.[^\S\n]+(?=\d{1,3}(?:[%％]| ?(?:percent|million|billion|trillion|yuan)\b))|(?<=\d)[^\S\n]+(?=[%％‰\p{Script=Han}])|(?<=\p{Script=Han},?|，)[^\S\n](?=\d)(?!\d{4}年\d{1,2}月|\d[\d.年%]*[^\S\n]+\d[\d.年%]*[^\S\n]+\d))/gu

// Thousands set apart by a space or, in half-width digits, a full-width comma: only in prose and before a unit, and the
// comma only where a second group or a decimal shows that it does not list two numbers (`1，302.92亿元`).
const looseThousands =
  /(?=[,，\s])(?:(?<=[\p{Script=Han}，；：（][^\S\n]?\d{1,3}(?:[ ,，]\d{3}){0,3}),?[ \u00a0\u2009](?=\d{3}(?:[ ,]\d{3}){0,3}(?:\.\d{1,4})?[^\S\n]?[亿万千元吨人个户家亩公米平美多余辆台套名件])|(?<=\p{Script=Han}\d{1,3}(?:，\d{3}){0,3})，(?=\d{3}(?:，\d{3}){0,3}\.\d{1,4}[亿万千元吨公米平美%％]))/gu

// `rose to 13, 786 yuan`: three digits behind a comma and before money or a measure are no second number; months and days
// (`On March 5, 120 people`) stand apart, and so does a list (`fines of 50, 100 yuan` has a number before).
const englishThousands =
  /(?<=\b(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Za-z]+ (?:RMB|US\$|\$)? ?\d{1,3},) (?=\d{3}(?:,\d{3})*(?:\.\d+)? (?:yuan|mu|hectares|tons|tonnes|kilometers|kilometres|square|cubic|households)\b)/g

const unit = '[亿万千百元吨人个户家亩公米平年月日件项条所名倍%％‰]'

// `增长6 . 2%`, and numbers of which digits stand by themselves (`2 0 2 3年`, `5 7.66亿元`): only in prose and before a
// unit, so that a row of single numbers stays; a year at the head of a line is prose as well.
const spacedNumber = new RegExp(
  `(?=[\\d\\s])(?:(?<=[\\p{Script=Han}（“，。、；：])[^\\S\\n]?(?:\\d{1,9}[^\\S\\n]+\\.[^\\S\\n]+\\d{1,4}|\\d(?:(?: ?\\. ?| )\\d){1,9})(?=[^\\S\\n]?${unit})|(?<=^[^\\S\\n]*)[12] [09] \\d \\d(?= ?年))`,
  'gmu'
)

// `达到5 7.66亿元`, `投资3 50亿元`: in a sentence nothing but a number has two numbers side by side before one unit.
// A part of four digits may be a year, and one with a point is whole.
const partedNumber = new RegExp(
  `(?=\\d)(?<=\\p{Script=Han} ?)(?<!\\d )\\d{1,3} \\d{1,3}(?:\\.\\d{1,4})?(?= ?${unit})`,
  'gu'
)

// `1 ,234万元`, `1,2 34万元`: what a comma groups has three digits.
const partedGroup = new RegExp(
  `(?=\\d)(?<=\\p{Script=Han} ?|，)\\d{1,3}(?:,\\d{3})*(?: ,\\d{3}|,\\d \\d\\d|,\\d\\d \\d)(?:\\.\\d{1,4})?(?= ?${unit})`,
  'gu'
)

// How far from a number a sentence shows its marks, in UTF-16 units: the longest clauses of reports have 60 characters.
const clause = 80

/** Whether there are marks of a sentence around the place, in its line. */
function isInSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - clause), index)
  const [after = ''] = text.slice(index, index + clause).split('\n', 1)
  return /[，。；]/.test(before.slice(before.lastIndexOf('\n') + 1) + after)
}

// Before a mark, and inside quotation marks: `家 ，`, `企业 , `, `“532 ”`, `加油。 ”`, `“ 十二五”`.
const spaceBeforeMark =
  /(?=\s)(?:(?<=[\p{Script=Han}\d%％”）》])[^\S\n]+(?=[，。；：、！？）》])|(?<=[\p{Script=Han}\d%％，。；！？])[^\S\n]+(?=[”’])|(?<=[\p{Script=Han}”）》]|\d[%％])[^\S\n]+(?=[,;](?!\d))|(?<=[“‘（《])[^\S\n]+(?=[\p{Script=Han}\d]))/gu

// The characters of a unit behind its number: `55.6 亿 元`, `2 个 百 分 点`.
const spacedUnit =
  /(?=[个亿万千平立公])(?:(?<=\d ?)(?:个 ?百 ?分 ?点|[亿万千] ?(?:元|人(?!民)|户|吨|亩|美 ?元|平 ?方 ?(?:米|公 ?里))|平 ?方 ?(?:米|公 ?里)|立 ?方 ?米|公 ?[里斤顷]|千 ?瓦|个 ?(?:项 ?目|百分点)))/gu

const placesOf = ({start, end}: Change) => Array.from({length: end - start}, (_, k) => start + k)

function sideRemark({index, 0: found}: RegExpMatchArray & {index: number}): Remark {
  return {
    start: index,
    end: index + found.length,
    ruleId: 'parted-number',
    severity: 'warning',
    reason: `“${found}” may be one number that a space has parted, or two.`,
    hint: 'Look the figure up in another copy of the report.'
  }
}

/** Spaces inside numbers and between number and unit, as PDF copies have them: `2. 7 亿元` → `2.7亿元`. */
export const brokenNumber: Rule = {
  id: 'broken-number',
  about: 'Spaces inside a number, between a number and its Chinese unit and before full-width marks are closed.',
  find(text) {
    if (
      !/\d[ \t\u3000]|[ \t\u3000]\d|\d，\d|[ \t\u3000][，。；：、！？）》”’,;]|[“‘（《][ \t\u3000]|\d[亿万千个][ \t\u3000]/.test(
        text
      )
    )
      return nothing
    const taken: Change[] = []
    const places = new Set<number>()
    // What comes first is the more certain; a later pattern leaves its places alone.
    const add = (changes: readonly Change[]) => {
      for (const change of changes) {
        if (placesOf(change).some((at) => places.has(at))) continue
        taken.push(change)
        for (const at of placesOf(change)) places.add(at)
      }
    }
    add(replaceAll(text, looseThousands, ([run]) => (run === '，' ? ',' : ''), 'thousands set apart'))
    add(replaceAll(text, partedGroup, ([run]) => run.replace(' ', ''), 'thousands set apart'))
    add(replaceAll(text, englishThousands, () => '', 'thousands set apart'))
    add(replaceAll(text, spacedNumber, ([run]) => run.replace(/\s/g, ''), 'digits set apart'))
    const whole = (run: string, at: number) => (isInSentence(text, at) ? run.replace(/\s/g, '') : undefined)
    add(replaceAll(text, partedNumber, ({0: run, index}) => whole(run, index), 'a number in two parts'))
    add(replaceAll(text, spacedUnit, ([run]) => run.replace(/ /g, '')))
    add(replaceAll(text, looseSpace, ([run]) => run.trim()))
    add(replaceAll(text, spaceBeforeMark, () => ''))
    // What is left of such numbers outside sentences is perhaps one number, perhaps the cells of a table.
    const remarks = Array.from(text.matchAll(partedNumber), sideRemark).filter(({start}) => !places.has(start + 1))
    return {changes: taken.sort((a, b) => a.start - b.start), remarks}
  }
}

/** `增长$1.$2倍`: a substitution that went wrong has destroyed the digits at the point. */
export const lostDecimal: Rule = {
  id: 'lost-decimal',
  about: 'A literal $1.$2 is where a failed substitution destroyed a decimal: it becomes ▯.▯, never a number.',
  find(text) {
    const changes: Change[] = replaceAll(text, /\$1\.\$2/g, () => '▯.▯', 'the digits beside the point are lost')
    const remarks = changes.map(({start, end}) => ({
      start,
      end,
      ruleId: 'lost-digit',
      severity: 'warning' as const,
      reason: 'The digits of a decimal are destroyed (“$1.$2”).',
      hint: 'Look the figure up in another copy of the report.'
    }))
    return {changes, remarks}
  }
}
