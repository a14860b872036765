import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {fill, say} from '../format/say.js'
import type {PassageView} from '../view/figure-view.js'
import {escapeMarkdown} from './escape-markdown.js'

/** What a source note needs; figures and passages have it. */
export type Citable = Omit<PassageView, 'strength'>

/** Source notes in the order of their first citation, one for each sentence. */
export class Citations {
  readonly #numbers = new Map<string, number>()
  readonly #notes: Citable[] = []

  /** The reference to the note of this sentence: `[^3]`. */
  cite(place: Citable): string {
    const key = `${place.report}\n${place.quote}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#notes.push(place)
      this.#numbers.set(key, number)
    }
    return `[^${number}]`
  }

  /** The notes as footnote definitions of GFM. */
  definitions(language: Language): string {
    return this.#notes.map((note, index) => `[^${index + 1}]: ${noteText(note, language)}\n`).join('\n')
  }
}

/** Longest heading that a note prints whole. */
const headingLength = 48

function shortened(title: string): string {
  return title.length > headingLength ? `${title.slice(0, headingLength).trimEnd()}…` : title
}

function noteText(note: Citable, language: Language): string {
  const words = templateWords()
  // the part and the innermost heading place a sentence; run-in headings can be long sentences themselves
  const named = note.section.filter((title) => title !== '')
  const titles = [...new Set([named[0] ?? '', named.at(-1) ?? ''])]
    .filter(Boolean)
    .map((title) => escapeMarkdown(shortened(title)))
  const section = titles.length === 0 ? '' : titles.join(say(words.separators.section, language))
  return fill(say(words.note, language), {
    quote: escapeMarkdown(note.quote),
    title: escapeMarkdown(note.reportTitle),
    section: section && fill(say(words.noteSection, language), {section}),
    line: note.line,
    start: note.start,
    end: note.end
  })
}
