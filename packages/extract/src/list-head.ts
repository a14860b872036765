import type {Paragraph, Section} from '@jianbao/model'

/** How an item of a list begins, or that it only ends with a semicolon. */
type ItemMark = 'bullet' | 'number' | 'line'

/** A list that the blocks below may belong to. */
export interface OpenList {
  /** The sentence that announces it: `It is expected that:`, `预计：`. */
  readonly head: string
  /** What its items begin with; `null` before the first of them. */
  readonly mark: ItemMark | null
}

const bullet = /^[-–—•·●▪*]/
const number = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、]/

function markOf(block: Paragraph | Section): ItemMark | null {
  if (block.type === 'section') return block.headingStyle === 'dash' ? 'bullet' : 'number'
  const {children} = block
  const opening = children[0]?.value ?? ''
  if (bullet.test(opening)) return 'bullet'
  if (number.test(opening)) return 'number'
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
  return /[:：]\s*$/.test(last) ? {head: last, mark: null} : null
}
