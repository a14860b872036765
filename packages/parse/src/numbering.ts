import type {HeadingStyle} from '@jianbao/model'

/** The number or mark that a heading begins with. */
export interface Label {
  /** As written, without white space after it. */
  readonly text: string
  /** Offset after the label and the white space that follows it. */
  readonly end: number
  readonly style: HeadingStyle
  /** Place in the usual order of heading marks: 第一部分 1, 一、 2, （一） 3, 1. 4, (1) 5, 第一， 6, —— 7. */
  readonly rank: number
}

/** Marks of Chinese and English reports. Sticky; each is tried at the start of a line. */
const marks: ReadonlyArray<{readonly rank: number; readonly style: HeadingStyle; readonly pattern: RegExp}> = [
  {rank: 1, style: 'numbered', pattern: /第[一二三四五六七八九十\d]{1,3}(?:部分|章)[、，,：:]?\s*/y},
  {
    rank: 1,
    style: 'numbered',
    pattern: /(?:Part|Chapter|PART)\s+(?:\d{1,2}|[IVX]{1,5}|[A-Z][a-z]{2,5})\b[.:：、]?\s*/y
  },
  // 一、 and, in hurried typing, 一． or 一 、
  {rank: 2, style: 'numbered', pattern: /[一二三四五六七八九十]{1,3}\s?[、．.]\s*/y},
  {rank: 2, style: 'numbered', pattern: /(?:X{0,1}(?:IX|IV|V?I{1,3}|V)|X)[.、]\s+/y},
  {rank: 3, style: 'numbered', pattern: /[（(〔]?\s?[一二三四五六七八九十]{1,3}\s?[）)〕][、.．]?\s*/y},
  // (I), (II) of English reports
  {rank: 3, style: 'numbered', pattern: /[（(](?:X{0,1}(?:IX|IV|V?I{1,3}|V)|X)[)）]\s*/y},
  // 1. but not 1.5 or 1.5万; full-width digits too
  {rank: 4, style: 'numbered', pattern: /[\d０-９]{1,2}\s?[.．、](?![\d０-９])\s*/y},
  {rank: 5, style: 'numbered', pattern: /[（(][\d０-９]{1,2}[）)][、.．]?\s*/y},
  {rank: 5, style: 'numbered', pattern: /[①-⑳]\s*/y},
  {rank: 6, style: 'numbered', pattern: /第[一二三四五六七八九十]{1,2}[，,、：:]\s*/y},
  {rank: 7, style: 'dash', pattern: /(?:[—―－─–]{1,3}|-{2,4})\s*/y}
]

/** The label that stands at `at`, or `null`. */
/** A full-width bracket may have lost its partner: `三）不失时机地深化改革`. */
export function labelAt(text: string, at: number): Label | null {
  for (const {rank, style, pattern} of marks) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return {text: match[0].trimEnd(), end: at + match[0].length, style, rank}
  }
  return null
}
