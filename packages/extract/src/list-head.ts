import type {Paragraph, Section} from '@jianbao/model'
import {announcesList, type ItemMark, itemMark} from '@jianbao/parse'

/** How an item of a list is marked: as it begins, or by a semicolon at its end only. */
type Mark = ItemMark | 'line'

/** A list that the blocks below may belong to. */
export interface OpenList {
  /** The sentence that announces it: `It is expected that:`, `预计：`. */
  readonly head: string
  /** What its items begin with; `null` before the first of them. */
  readonly mark: Mark | null
}

function markOf(block: Paragraph | Section): Mark | null {
  if (block.type === 'section') return block.headingStyle === 'dash' ? 'bullet' : 'number'
  const {children} = block
  const begins = itemMark(children[0]?.value ?? '')
  if (begins !== null) return begins
  return /[;；]\s*$/.test(children.at(-1)?.value ?? '') ? 'line' : null
}

/** The list as the block goes on with it; `null` where it is no item, or one of another list. */
export function listAt(list: OpenList | null, block: Paragraph | Section): OpenList | null {
  if (list === null) return null
  const mark = markOf(block)
  if (mark === null || (list.mark !== null && list.mark !== mark && list.mark !== 'line')) return null
  return list.mark === mark ? list : {...list, mark}
}

/** The list that a paragraph announces with its last sentence, if any. */
export function listOpened({children}: Paragraph): OpenList | null {
  const last = children.at(-1)?.value ?? ''
  return announcesList(last) ? {head: last, mark: null} : null
}
