import {pageFile} from '@jianbao/lexicon/clean'

/** How the lines of a report look that are no paragraphs, by their beginnings and ends. */
export interface OwnLines {
  /** `（二）`, `各位代表：` */
  readonly heading: RegExp
  /** `3.`, or a measure; of short lines, for it looks through the whole. */
  readonly item: RegExp
  readonly note: RegExp
  readonly supplement: RegExp
  readonly figures: RegExp
  readonly thanks: RegExp
  /** Heading, note, supplement or thanks: one look at a line instead of four. */
  readonly beginning: RegExp
  /** Any of these, an item or a list below the report (重点项目清单). */
  readonly any: RegExp
}

let patterns: OwnLines | undefined

export function ownLines(): OwnLines {
  if (patterns) return patterns
  const {heading, item, note, supplement, figures, thanks} = pageFile
  const beginning = [heading, note, supplement, thanks].join('|')
  patterns = {
    heading: new RegExp(heading, 'u'),
    item: new RegExp(item, 'u'),
    note: new RegExp(note, 'u'),
    supplement: new RegExp(supplement, 'u'),
    figures: new RegExp(figures, 'u'),
    thanks: new RegExp(thanks, 'u'),
    beginning: new RegExp(beginning, 'u'),
    any: new RegExp(`${beginning}|${item}|^.{0,20}清单$`, 'u')
  }
  return patterns
}

/** Whether a line is a report's by how it begins: a heading, a note, thanks, what follows the last sentence. */
export const beginsAsOwn = (text: string) => ownLines().beginning.test(text)

/** What a page's visitors do not write: `（二）`, `3.`, `附件2`, `一网通办：指…`, `全市增长8.5%`. */
export const looksAsOwn = (text: string) => ownLines().any.test(text)
