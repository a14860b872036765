import type {Block} from '../definition.js'

/** Stands for `::page-break` until the block behind it is known. */
export const pageBreak: Block = {text: '', pageBreak: 'before'}

/** Let the block behind a page break begin the page: a block of its own would leave an empty line, or an empty page. */
export function applyPageBreaks(blocks: readonly Block[]): Block[] {
  const applied: Block[] = []
  let due = false
  for (const block of blocks) {
    if (block === pageBreak) due = true
    else {
      applied.push(due && applied.length > 0 ? {...block, pageBreak: 'before'} : block)
      due = false
    }
  }
  return applied
}
