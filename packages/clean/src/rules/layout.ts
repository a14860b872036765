import {type Change, nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

/** `政 府 工 作 报 告` → `政府工作报告`. */
export const letterSpacing: Rule = {
  id: 'letter-spacing',
  about: 'A title, heading or sentence set with spaces between all its characters is closed up.',
  note: 'set letter by letter',
  find(text) {
    // A Han character between two spaces, which each of the patterns has.
    if (!/[ \t\u00a0\u3000]\p{Script=Han}[ \t\u00a0\u3000]/u.test(text)) return nothing
    // All gaps are of one kind: in `张 三　李 四` they part names.
    // The first character before the look back, which a run of spaces would be asked for at each of them.
    const title =
      /(?=\p{Script=Han})(?<=^[^\S\n]*)\p{Script=Han}([ \t\u00a0\u3000])\1*\p{Script=Han}(?:\1+\p{Script=Han}){2,}(?=[^\S\n]*(?:$|[-—–(（]))/gmu
    // `一 、 2023 年 工 作 回 顾`, its year perhaps closed up before
    const heading =
      /(?=[一二三四五六七八九十])(?<=^[^\S\n]*)[一二三四五六七八九十](?:[^\S\n]+[一二三四五六七八九十])?[^\S\n]*、(?:[^\S\n]+(?:\d{4}年?|\p{Script=Han})){4,}(?=[^\S\n]*$)/gmu
    const found = [title, heading, spacedRun].flatMap((pattern) =>
      replaceAll(text, pattern, ([line]) => (hanIn(line) < leastHan ? undefined : line.replace(/\s+/g, '')))
    )
    const all = [...found, ...replaceAll(text, /\S.*\S/gu, ([line]) => spacedLine(line))]
    // What several patterns find is closed once, by the longest of those that begin there.
    const changes: Change[] = []
    for (const change of all.sort((a, b) => a.start - b.start || b.end - a.end))
      if (change.start >= (changes.at(-1)?.end ?? 0)) changes.push(change)
    return {changes}
  }
}

// Prose of which every letter stands by itself: `现 在 ， 我 代 表 …`. A row of single numbers has no six Han characters.
const letter = '(?:[\\p{Script=Han}○，。、；：！？“”（）《》%％,;]|[A-Z](?![A-Za-z])|\\d[\\d.]*)'
// The gaps are all of one kind, of a space or two, three.
const gap = '([ \\u00a0\\u3000]{1,3})'
const spacedRun = new RegExp(
  `(?<=^|[\\s（）、])${letter}${gap}${letter}(?:\\1${letter}){4,}(?=$|[\\s，。、；：）])`,
  'gmu'
)
const leastHan = 4

// A line of which all but a few characters stand by themselves, whatever they are: `指 数 1 0 2 . 2 左 右`.
const whole = {letters: 12, alone: 0.95}

function spacedLine(line: string): string | undefined {
  if (!/^\S[ \u00a0\u3000]/u.test(line)) return undefined
  const letters = line.split(/[ \u00a0\u3000]+/u)
  if (letters.length < whole.letters || hanIn(line) < leastHan) return undefined
  const alone = letters.filter((letter) => letter.length === 1).length
  return alone >= whole.alone * letters.length ? letters.join('') : undefined
}

const hanIn = (line: string) => line.match(/\p{Script=Han}/gu)?.length ?? 0

/** One paragraph a line: no blank lines, no spaces around a line. */
export const lineEnds: Rule = {
  id: 'blank-space',
  about: 'Indents, spaces at line ends and empty lines are taken out: one paragraph a line.',
  note: 'one paragraph a line',
  find(text) {
    if (!/^\s|\s$|\n\s|[^\S\n]\n/.test(text)) return nothing
    const changes: Change[] = []
    for (const {index, 0: space} of text.matchAll(/\s+/g)) {
      const end = index + space.length
      const atEdge = index === 0 || end === text.length
      const after = atEdge ? '' : space.includes('\n') ? '\n' : space
      if (after !== space) changes.push({start: index, end, after, certainty: 'determined'})
    }
    return {changes}
  }
}
