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
}

let patterns: OwnLines | undefined

export function ownLines(): OwnLines {
  const {heading, item, note, supplement, figures, thanks} = pageFile
  patterns ??= {
    heading: new RegExp(heading, 'u'),
    item: new RegExp(item, 'u'),
    note: new RegExp(note, 'u'),
    supplement: new RegExp(supplement, 'u'),
    figures: new RegExp(figures, 'u'),
    thanks: new RegExp(thanks, 'u')
  }
  return patterns
}

/** Whether a line is a report's by how it begins: a heading, a note, thanks, what follows the last sentence. */
export function beginsAsOwn(text: string): boolean {
  const {heading, note, supplement, thanks} = ownLines()
  return heading.test(text) || note.test(text) || supplement.test(text) || thanks.test(text)
}
