import {pageFile} from '@jianbao/lexicon/clean'
import {bareLine} from './bare-line.js'

// What a page has around a report is a phrase or two; longer lines are prose.
const longest = 160
// A menu has so many entries, each of a few words and none a number, not all as short as names set apart (王某　李某　赵某).
const menuEntries = 3
const longestEntry = 20
const longestName = 3

interface Patterns {
  readonly cues: RegExp
  readonly within: RegExp
  readonly visitor: RegExp
  readonly menu: RegExp
  readonly box: RegExp
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {cues, within, visitor, menu, box} = pageFile
  patterns ??= {
    cues: new RegExp(cues.join('|'), 'u'),
    within: new RegExp(within.join('|'), 'u'),
    visitor: new RegExp(visitor, 'u'),
    menu: new RegExp(menu, 'u'),
    box: new RegExp(box, 'iu')
  }
  return patterns
}

/** Whether a line looks as those around a report do: a path, a menu, a time of the day, a question to readers. */
export function hasCue(line: string): boolean {
  if (line.length > longest || /[。；]./.test(line)) return false
  const {cues} = allPatterns()
  return cues.test(line) || cues.test(bareLine(line)) || isMenu(line)
}

/** Whether a line between paragraphs looks as a page's pictures and advertisements do: `△贺兰山下`, `〖赞助位〗…`. */
export function hasCueWithin(line: string): boolean {
  if (line.length > longest || /[。；]./.test(line)) return false
  const {within} = allPatterns()
  return within.test(line) || within.test(bareLine(line))
}

/** Whether a call to act names what stands below it: titles of other texts. */
export const namesBox = (line: string) => allPatterns().box.test(line)

/** Whether a sentence is one that visitors of a page write: `山茶花：希望…`, `我觉得…`. */
export const isVisitors = (line: string) => allPatterns().visitor.test(line)

function isMenu(line: string): boolean {
  if (line.startsWith('|')) return false
  const entries = line.split(allPatterns().menu).filter((entry) => entry !== '')
  if (entries.length < menuEntries || entries.some((entry) => entry.length > longestEntry)) return false
  // `地区生产总值　　万亿元　　5.53` is a row of figures.
  return (
    !entries.some((entry) => /^[\d.,%％‰-]+$/.test(entry)) &&
    (/[|｜│]/.test(line) || entries.some((entry) => entry.length > longestName))
  )
}
