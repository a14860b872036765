import type {Span} from '@jianbao/model'
import {type PlainTable, plainTables} from '../plain-table.js'
import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {englishGaps} from './english-number-gaps.js'
import {
  doubledPoint,
  fineDust,
  looseSpace,
  looseThousands,
  lostPoint,
  partedGroup,
  partedNumber,
  partedRatio,
  spaceBeforeMark,
  spacedNumber,
  spacedUnit,
  wideComma
} from './number-gaps.js'
import {replaceAll} from './replace-all.js'

// How far from a number a sentence shows its marks, in UTF-16 units: the longest clauses of reports have 60 characters.
const clause = 80

/** Whether there are marks of a sentence around the place, in its line. */
function isInSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - clause), index)
  const [after = ''] = text.slice(index, index + clause).split('\n', 1)
  return /[，。；]/.test(before.slice(before.lastIndexOf('\n') + 1) + after)
}

/** Places between the cells of a table. */
function bordersOf({rows}: PlainTable): number[] {
  return rows.flatMap(({cells}) =>
    cells.slice(1).flatMap((cell, k) => placesOf({start: cells[k]?.end ?? cell.start, end: cell.start}))
  )
}

const placesOf = ({start, end}: Span) => Array.from({length: end - start}, (_, k) => start + k)

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

function pointRemark({start, end}: Change): Remark {
  return {
    start,
    end,
    ruleId: 'lost-digit',
    severity: 'warning',
    reason: 'The point of a decimal is lost.',
    hint: 'Look the figure up in another copy of the report.'
  }
}

/** Spaces inside numbers and between number and unit, as PDF copies have them: `2. 7 亿元` → `2.7亿元`. */
export const brokenNumber: Rule = {
  id: 'broken-number',
  about: 'Spaces inside a number, between a number and its Chinese unit and before full-width marks are closed.',
  note: 'a space or mark that the number, its unit or a mark is set apart by',
  find(text) {
    if (
      !/\d[ \t\u3000]|[ \t\u3000]\d|\d，\d|\d\.\.\d|[ \t\u3000][，。；：、！？）》”’,;]|[“‘（《][ \t\u3000]|\d[亿万千个][ \t\u3000]|PM_/.test(
        text
      )
    )
      return nothing
    const taken: Change[] = []
    const places = new Set<number>()
    // Between cells stands what sets them apart: `862亿元\t901亿元`.
    for (const place of plainTables(text).flatMap(bordersOf)) places.add(place)
    // What comes first is the more certain; a later pattern leaves its places alone.
    const add = (changes: readonly Change[]) => {
      for (const change of changes) {
        if (placesOf(change).some((at) => places.has(at))) continue
        taken.push(change)
        for (const at of placesOf(change)) places.add(at)
      }
    }
    const points = replaceAll(text, lostPoint, ([run]) => run.replace(' ', '▯'), 'a point between the digits is lost')
    add(points)
    add(replaceAll(text, looseThousands, ([run]) => (run === '，' ? ',' : ''), 'thousands set apart'))
    add(replaceAll(text, wideComma, () => ',', 'thousands set apart'))
    add(replaceAll(text, partedGroup, ([run]) => run.replace(' ', ''), 'thousands set apart'))
    const english = englishGaps(text)
    add(english.changes)
    add(replaceAll(text, spacedNumber, ([run]) => run.replace(/\s/g, ''), 'digits set apart'))
    const whole = (run: string, at: number) => (isInSentence(text, at) ? run.replace(/\s/g, '') : undefined)
    add(replaceAll(text, partedNumber, ({0: run, index}) => whole(run, index), 'a number in two parts'))
    add(replaceAll(text, partedRatio, ([run]) => run.replace(' ', ''), 'digits set apart'))
    add(replaceAll(text, fineDust, ([run]) => run.replace(/[\s_{}]/g, '')))
    add(replaceAll(text, doubledPoint, () => '.'))
    add(replaceAll(text, spacedUnit, ([run]) => run.replace(/ /g, '')))
    add(replaceAll(text, looseSpace, ([run]) => run.trim()))
    add(replaceAll(text, spaceBeforeMark, () => ''))
    // What is left of such numbers outside sentences is perhaps one number, perhaps the cells of a table.
    const parted = [...Array.from(text.matchAll(partedNumber), sideRemark), ...english.remarks]
    const remarks = parted.filter(({start, end}) => !placesOf({start, end}).some((at) => places.has(at)))
    return {changes: taken.sort((a, b) => a.start - b.start), remarks: [...points.map(pointRemark), ...remarks]}
  }
}
