import type {Element} from 'xast'
import {descendants, elementsOf, first, type Node, settingOf} from './elements.js'

/** A level of a list: how its items are numbered. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `（%1）`, `%1.%2`. */
  readonly text: string
  /** The level (from 1) whose items begin the count anew; 0 none, `undefined` every level above. */
  readonly restart: number | undefined
  /** Whether numbers of levels above are written in digits. */
  readonly isLegal: boolean
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined
}

export interface List {
  /** What counts: lists of one kind count on from each other. */
  readonly counter: string
  readonly levels: ReadonlyMap<string, Level>
  /** Levels that this list begins anew, with their first number. */
  readonly starts: ReadonlyMap<string, number>
}

/** The lists that a document defines, by their numbers. */
export function listsOf(part: Node): ReadonlyMap<string, List> {
  const kinds = new Map(Array.from(descendants(part, 'w:abstractNum'), (kind) => [idOf(kind, 'w:abstractNumId'), kind]))
  const lists = Array.from(descendants(part, 'w:num'), (list): readonly [string, List] => {
    const kind = kindOf(kinds, settingOf(list, 'w:abstractNumId') ?? '')
    const overrides = elementsOf(list).filter(({name}) => name === 'w:lvlOverride')
    return [idOf(list, 'w:numId'), listOf(kind, overrides)]
  })
  return new Map(lists)
}

const idOf = (element: Element, name: string) => element.attributes[name] ?? ''

/** A kind may only name a style of lists; its levels are in the kind that defines this style. */
function kindOf(kinds: ReadonlyMap<string, Element>, id: string): Element | undefined {
  const kind = kinds.get(id)
  const link = settingOf(kind, 'w:numStyleLink')
  return link === undefined ? kind : [...kinds.values()].find((other) => settingOf(other, 'w:styleLink') === link)
}

function listOf(kind: Element | undefined, overrides: readonly Element[]): List {
  const levels = new Map<string, Level>()
  for (const level of kind ? descendants(kind, 'w:lvl') : []) levels.set(idOf(level, 'w:ilvl') || '0', levelOf(level))
  const starts = new Map<string, number>()
  for (const override of overrides) {
    const [at, start] = [idOf(override, 'w:ilvl'), settingOf(override, 'w:startOverride')]
    const level = first(override, 'w:lvl')
    if (level) levels.set(at, levelOf(level))
    if (start !== undefined) starts.set(at, Number(start))
  }
  return {counter: kind ? idOf(kind, 'w:abstractNumId') : '', levels, starts}
}

function levelOf(level: Element): Level {
  const restart = settingOf(level, 'w:lvlRestart')
  return {
    start: Number(settingOf(level, 'w:start') ?? 1),
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    text: settingOf(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: first(level, 'w:isLgl') !== undefined,
    style: settingOf(level, 'w:pStyle')
  }
}
