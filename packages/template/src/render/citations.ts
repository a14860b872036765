import {displayWidth, fill, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {PassageView} from '../view/figure-view.js'
import {escapeMarkdown} from './escape-markdown.js'

/** What a source note needs; figures and passages have it. */
export type Citable = Omit<PassageView, 'strength'>

/** Source notes in the order of their first citation, one for each sentence. */
export class Citations {
  readonly #numbers = new Map<string, number>()
  readonly #notes: Citable[] = []
  readonly #whole = new Set<number>()

  /** The reference to the note of this sentence: `[^3]`. */
  cite(place: Citable): string {
    const key = `${place.report}\n${place.quote}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#notes.push(place)
      this.#numbers.set(key, number)
    }
    if ('surface' in place) this.#whole.add(number)
    return `[^${number}]`
  }

  /** The notes as footnote definitions of GFM. */
  definitions(language: Language): string {
    return this.#notes
      .map((note, index) => `[^${index + 1}]: ${noteText(note, language, this.#whole.has(index + 1))}\n`)
      .join('\n')
  }
}

/** Longest heading that a note prints whole, in columns: a Chinese character takes two. */
const headingWidth = 48

/** Longest sentence that a note prints whole where no figure of it is cited; the reader only has to find the place. */
const quoteWidth = 150

function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let end = Math.floor(width / 2)
  while (displayWidth(text.slice(0, end + 1)) < width) end++
  return `${text.slice(0, end).trimEnd()}…`
}

function noteText(note: Citable, language: Language, whole: boolean): string {
  const words = templateWords()
  // the part and the innermost heading place a sentence; run-in headings can be long sentences themselves
  const named = note.section.filter((title) => title !== '')
  const titles = [...new Set([named[0] ?? '', named.at(-1) ?? ''])]
    .filter(Boolean)
    .map((title) => escapeMarkdown(shortened(title, headingWidth)))
  const section = titles.length === 0 ? '' : titles.join(say(words.separators.section, language))
  return fill(say(words.note, language), {
    quote: escapeMarkdown(whole ? note.quote : shortened(note.quote, quoteWidth)),
    name: escapeMarkdown(note.reportName),
    section: section && fill(say(words.noteSection, language), {section})
  })
}
