import type {Paragraph} from '@jianbao/model'

/** `- GDP reached 10 billion yuan;`, `（1）…`, `…；` */
const item = /^(?:[-–—•·●▪*]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、])|[;；]\s*$/

/** Whether a paragraph looks like an item of a list. */
export function isListItem({children}: Paragraph): boolean {
  return item.test(`${children[0]?.value ?? ''}${children.at(-1)?.value ?? ''}`)
}

/** The last sentence of a paragraph if it announces a list: `It is expected that:`, `预计：`. */
export function listHeadOf({children}: Paragraph): string | null {
  const last = children.at(-1)?.value ?? ''
  return /[:：]\s*$/.test(last) ? last : null
}
