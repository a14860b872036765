import {displayWidth, fill, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {PassageView} from '../view/figure-view.js'
import {escapeMarkdown} from './escape-markdown.js'

/** What a source note needs; figures and passages have it. */
export type Citable = Omit<PassageView, 'strength'>

/** A note while it is gathered: the passages of one sentence that are cited. */
interface Note {
  readonly places: Citable[]
  /** Whether a figure is cited: then the sentence is quoted whole. */
  whole: boolean
}

/** Source notes in the order of their first citation, one for each sentence. */
export class Citations {
  readonly #numbers = new Map<string, number>()
  readonly #notes: Note[] = []

  /** The reference to the note of this sentence: `[^3]`. */
  cite(place: Citable): string {
    const key = `${place.report}\n${place.sentence}`
    const number = this.#numbers.get(key) ?? this.#notes.push({places: [], whole: false})
    this.#numbers.set(key, number)
    const note = this.#notes[number - 1]
    if (note !== undefined) add(note, place)
    return `[^${number}]`
  }

  /** The notes as footnote definitions of GFM. */
  definitions(language: Language): string {
    return this.#notes.map((note, index) => `[^${index + 1}]: ${noteText(note, language)}\n`).join('\n')
  }
}

/** A figure's quotation is its whole sentence, which holds all other passages of it. */
function add(note: Note, place: Citable): void {
  if (note.whole || note.places.some(({quote}) => quote.includes(place.quote))) {
    note.whole ||= 'surface' in place
    return
  }
  note.whole = 'surface' in place
  const kept = note.places.filter(({quote}) => !place.quote.includes(quote))
  note.places.splice(0, note.places.length, ...kept, place)
}

/** Longest heading that a note prints whole, in columns: a Chinese character takes two. The part stands before it. */
const headingWidth = 26

/** Longest passage that a note prints whole where no figure of it is cited; the reader only has to find the place. */
const quoteWidth = 150

function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let end = Math.floor(width / 2)
  while (displayWidth(text.slice(0, end + 1)) < width) end++
  return `${text.slice(0, end).trimEnd()}…`
}

function noteText({places, whole}: Note, language: Language): string {
  const words = templateWords()
  const [first] = places
  if (first === undefined) return ''
  const section = sectionText(first, language)
  return fill(say(words.note, language), {
    quote: escapeMarkdown(whole ? first.quote : joinedQuotes(places)),
    name: escapeMarkdown(first.reportName),
    section: section && fill(say(words.noteSection, language), {section})
  })
}

/** Passages of one sentence in its order, with dots for what stands between them. */
function joinedQuotes(places: readonly Citable[]): string {
  const inOrder = [...places].sort((one, other) => one.start - other.start)
  return inOrder.map(({quote}) => shortened(bare(quote), quoteWidth)).join('……')
}

/** A name in quotation marks of its own needs no second ones: `“打造千亿级产业集群”`. */
function bare(quote: string): string {
  return quote.replace(/^[\s;；,，、]+/, '').replace(/^“([^“”]*)”$/, '$1')
}

/** The part and the innermost heading place a sentence; run-in headings can be long sentences themselves. */
function sectionText({section}: Citable, language: Language): string {
  const named = section.filter((title) => title !== '')
  return [...new Set([named[0] ?? '', named.at(-1) ?? ''])]
    .filter(Boolean)
    .map((title) => escapeMarkdown(shortened(title, headingWidth)))
    .join(say(templateWords().separators.section, language))
}
