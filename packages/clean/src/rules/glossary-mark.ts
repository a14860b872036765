import {chineseClassifiers, chineseUnits} from '@jianbao/lexicon/clean'
import type {Change} from '../rule.js'
import {removal} from './removal.js'

/** An explanation at the end of a report: `3.双碳：指…`. */
interface Note {
  readonly number: string
  readonly term: string
  readonly start: number
}

const note =
  /^[^\S\n]*[[（(【]?(\d{1,2})[\]）)】]?[.．、:：\s]*[“"]?(\p{Script=Han}[\p{Script=Han}\dA-Za-z+“”、]{1,14}?)[”"]?[^\S\n]*(?:[:：]|是指|指|——)/gmu
// Two numbered lines may be anything.
const leastNotes = 3
// Notes stand behind the report.
const endShare = 0.5
// If terms have their numbers behind them by chance, few of them do.
const leastMarked = 0.5

/**
 * Numbers of notes that a copy has glued to their words: `专精特新12企业36家` where the note 12 explains 专精特新. Term and
 * number agree, and most notes have their mark, so nothing is counted there.
 */
export function glossaryMarks(text: string): Change[] {
  const notes = notesOf(text)
  const [first] = notes
  if (!first || notes.length < leastNotes || first.start < text.length * endShare) return []
  const found = notes.flatMap(({number, term}) => markOf(text.slice(0, first.start), number, term))
  return found.length < notes.length * leastMarked ? [] : found.sort((a, b) => a.start - b.start)
}

/** The notes that count on from 1. */
function notesOf(text: string): Note[] {
  const notes: Note[] = []
  for (const {index, 1: number = '', 2: term = ''} of text.matchAll(note))
    if (Number(number) === notes.length + 1) notes.push({number, term: term.replace(/[“”]/g, ''), start: index})
    else if (Number(number) === 1) notes.splice(0, notes.length, {number, term, start: index})
  return notes
}

function markOf(body: string, number: string, term: string): Change[] {
  for (let at = body.indexOf(term); at >= 0; at = body.indexOf(term, at + 1)) {
    const quoted = /^[”"’》]?/.exec(body.slice(at + term.length))?.[0] ?? ''
    const start = at + term.length + quoted.length
    const end = start + number.length
    const after = body.slice(end, end + longestUnit)
    if (body.slice(start, end) !== number || /^[\d.．,%％‰]/.test(after) || (quoted === '' && isCounted(after)))
      continue
    return [removal({start, end}, 'footnote mark')]
  }
  return []
}

const longestUnit = 6

/** `充电桩2个`, the second note or not, counts. */
function isCounted(after: string): boolean {
  const units = chineseUnits.units.flatMap(({words, powers = {}}) => [...words, ...Object.keys(powers)])
  return [...chineseClassifiers.count, ...units].some((word) => after.startsWith(word))
}
