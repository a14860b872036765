import type {Block} from '../definition.js'

/** Take the room below the last block away, where padding of a box follows. */
export function trimEnd(blocks: Block[]): Block[] {
  const last = blocks.at(-1)
  if (last === undefined) return blocks
  const [left, top, right] = last.margin ?? [0, 0, 0, 0]
  const inner = last.stack === undefined ? {} : {stack: trimEnd(last.stack)}
  return [...blocks.slice(0, -1), {...last, ...inner, margin: [left, top, right, 0]}]
}
