import type {Element} from 'xast'
import {descendants, first, type Node, settingOf} from './elements.js'
import {type Level, type List, listsOf} from './lists.js'
import {numeralOf} from './numerals.js'
import type {Styles} from './styles.js'

/**
 * Writes the numbers that Word counts itself (`一、`, `（一）`, `1.`) into the paragraphs of a document, as Word shows
 * them: they carry the structure of a report.
 */
export function writeNumbers(document: Node, numbering: Node, styles: Styles): void {
  const lists = listsOf(numbering)
  const counts = new Counts()
  for (const paragraph of descendants(document, 'w:p')) {
    const item = itemOf(paragraph, lists, styles)
    if (!item || isDeleted(paragraph)) continue
    const label = labelOf(item.list, item.level, counts.next(item))
    // Word shows a number before nothing; in a text it would be a heading without words.
    if (label !== '' && hasWords(paragraph)) put(label, paragraph)
  }
}

interface Item {
  readonly id: string
  readonly list: List
  readonly level: Level
  readonly depth: number
}

function itemOf(paragraph: Element, lists: ReadonlyMap<string, List>, styles: Styles): Item | undefined {
  const style = settingOf(paragraph, 'w:pPr', 'w:pStyle')
  const id = settingOf(paragraph, 'w:pPr', 'w:numPr', 'w:numId') ?? styles.listOf(style) ?? '0'
  const list = lists.get(id)
  if (!list) return undefined
  const own = settingOf(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl')
  const ofStyle = [...list.levels].find(([, level]) => style !== undefined && level.style === style)?.[0]
  const depth = own ?? ofStyle ?? styles.levelOf(style) ?? '0'
  const level = list.levels.get(depth)
  return level && {id, list, level, depth: Number(depth)}
}

/** How far the lists of a document have counted. */
class Counts {
  readonly #counters = new Map<string, Array<number | undefined>>()
  readonly #begun = new Set<string>()

  /** The numbers of all levels down to that of the next item. */
  next({id, list, level, depth}: Item): readonly number[] {
    const numbers = this.#counters.get(list.counter) ?? []
    this.#counters.set(list.counter, numbers)
    if (!this.#begun.has(id)) for (const [at, start] of list.starts) numbers[Number(at)] = start - 1
    this.#begun.add(id)
    numbers[depth] = (numbers[depth] ?? level.start - 1) + 1
    for (let below = depth + 1; below < numbers.length; below++)
      if (beginsAnew(list.levels.get(String(below)), depth)) numbers[below] = undefined
    return Array.from({length: depth + 1}, (_, at) => numbers[at] ?? list.levels.get(String(at))?.start ?? 1)
  }
}

const beginsAnew = (level: Level | undefined, above: number) => level?.restart === undefined || above < level.restart

function labelOf({levels}: List, {text, format, isLegal}: Level, numbers: readonly number[]): string {
  // Bullets are signs of special fonts; a dash is one that reports are written with: ——这一年，…
  if (format === 'bullet') return /^[—–]+$/.test(text) ? text : ''
  if (format === 'none') return text.replace(/%\d/g, '')
  return text.replace(/%(\d)/g, (_, at: string) => {
    const depth = Number(at) - 1
    const number = numbers[depth]
    return number === undefined
      ? ''
      : numeralOf(number, isLegal ? 'decimal' : (levels.get(String(depth))?.format ?? ''))
  })
}

/** A paragraph whose mark is deleted under “Track Changes” is one with the next. */
const isDeleted = (paragraph: Element) => first(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined

function hasWords(paragraph: Element): boolean {
  for (const {children} of descendants(paragraph, 'w:t'))
    if (children.some((child) => child.type === 'text' && child.value.trim() !== '')) return true
  return false
}

function put(label: string, paragraph: Element): void {
  // `1.` before `2023年` would read as a decimal.
  const text = /[!-~]$/.test(label) ? `${label} ` : label
  const words: Element = {type: 'element', name: 'w:t', attributes: {'xml:space': 'preserve'}, children: []}
  words.children.push({type: 'text', value: text})
  const at = paragraph.children.findIndex((child) => child.type === 'element' && child.name === 'w:pPr') + 1
  paragraph.children.splice(at, 0, {type: 'element', name: 'w:r', attributes: {}, children: [words]})
}
