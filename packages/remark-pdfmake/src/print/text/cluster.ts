import type {TrueType} from '../../fonts/true-type.js'
import type {FontkitFont, Glyph} from '../internals/fontkit.js'
import {blankSide, isAscii, type Kind, kindOf} from './kind.js'

/** The least that a line may be made of: a Han character, a Latin word, a dash of two cells. Shared by all its occurrences. */
export interface Cluster {
  readonly text: string
  /** For breaking: what the cluster begins and ends with. */
  readonly head: Kind
  readonly tail: Kind
  /** Font's glyph numbers, the characters behind each, and its widths in thousandths of an em. */
  readonly glyphs: readonly number[]
  readonly characters: readonly (readonly number[])[]
  /** The font's own width of each glyph. */
  readonly natural: readonly number[]
  /** How far each glyph moves on, kerning done. */
  readonly advances: readonly number[]
  /** Empty room before the first glyph. */
  readonly lead: number
  readonly width: number
  readonly blank: -1 | 0 | 1
  /** A Latin word may be followed by a new line after this part (`long-`, `path/`). */
  readonly breakAfter: boolean
}

/** Thousandths of an em; viewers that search and copy text see a space from a tenth of an em on. */
const dashAir = 90

/** More would mean that texts hardly repeat; then starting anew costs little and memory stays bounded. */
const mostClusters = 40_000

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character)

function tailOf(text: string): Kind {
  const last = [...text].at(-1) ?? ''
  const kind = kindOf(last)
  return kind === 'close' && isAscii(last) ? 'latin' : kind
}

function headOf(text: string): Kind {
  const [first = ''] = text
  const kind = kindOf(first)
  return kind === 'open' && isAscii(first) ? 'latin' : kind
}

/** Clusters of one font, laid out once and kept for all documents. */
export class ClusterCache {
  readonly #font: FontkitFont
  readonly #trueType: TrueType | undefined
  readonly #scale: number
  #known = new Map<string, Cluster>()
  #proportional = new Map<string, Cluster>()

  constructor(font: FontkitFont, trueType: TrueType | undefined) {
    this.#font = font
    this.#trueType = trueType
    this.#scale = 1000 / font.unitsPerEm
  }

  /** @param latin narrow quotation marks, as text without Han characters needs them. */
  get(text: string, latin: boolean, breakAfter = false): Cluster {
    const cache = latin ? this.#proportional : this.#known
    const key = breakAfter ? `${text}\u0000` : text
    const seen = cache.get(key)
    if (seen !== undefined) return seen
    if (cache.size >= mostClusters) cache.clear()
    const cluster = this.#make(text, latin, breakAfter)
    cache.set(key, cluster)
    return cluster
  }

  /** fontkit reads the vertical measures, too, to give a width. */
  #widthOf(glyph: Glyph): number {
    return this.#trueType?.metrics(glyph.id).advance ?? glyph.advanceWidth
  }

  #make(text: string, latin: boolean, breakAfter: boolean): Cluster {
    const scale = this.#scale
    const head = headOf(text)
    const single = text.length === 1 && head !== 'dash' && !latin
    const run = single ? undefined : this.#font.layout(text, latin ? ['pwid'] : undefined)
    const glyphs = run?.glyphs ?? [this.#font.glyphForCodePoint(text.charCodeAt(0))]
    const natural = glyphs.map((glyph) => this.#widthOf(glyph) * scale)
    const advances = run?.positions.map((position) => position.xAdvance * scale) ?? natural
    const sum = advances.reduce((total, advance) => total + advance, 0)
    // `——` fills two cells, but a font's joined line is shorter. Air at both sides evens that out, as much as a reader of
    // the PDF does not take for a space.
    const cells = text === '——' && !latin ? Math.min(2000, sum + 2 * dashAir) : sum
    return {
      text,
      head,
      tail: tailOf(text),
      glyphs: glyphs.map((glyph) => glyph.id),
      characters: glyphs.map((_, index) => (single ? [text.charCodeAt(0)] : charactersOf(glyphs, text, index))),
      natural,
      advances,
      lead: (cells - sum) / 2,
      width: cells,
      blank: sum > 950 && sum < 1050 ? blankSide(text) : 0, // only a full cell has an empty half
      breakAfter
    }
  }
}

/** A glyph reached by a feature keeps its characters; one glyph a character is the common case and is read from the text. */
function charactersOf(glyphs: readonly {codePoints: number[]}[], text: string, index: number): readonly number[] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  const own = glyphs.length === points.length ? points[index] : undefined
  return own === undefined ? (glyphs[index]?.codePoints ?? []) : [own]
}

/** Whether a line may end between two neighbours. */
export function canBreak(before: Cluster, after: Cluster): boolean {
  if (after.head === 'close' || after.head === 'dash' || after.head === 'space' || after.head === 'glue') return false
  if (after.head === 'newline' || before.tail === 'open' || before.tail === 'glue') return false
  if (before.tail === 'space') return true
  if (before.tail === 'latin' && after.head === 'latin') return before.breakAfter
  return true
}

/** Where a space belongs that nobody typed: between a Han character and a Latin letter or digit. */
export function isHanLatin(before: Cluster, after: Cluster): boolean {
  if (before.tail === 'han' && after.head === 'latin') return isLetter(after.text.charAt(0))
  if (after.head !== 'han' || before.text === '') return false
  return before.head === 'latin' && /[\p{L}\p{N}%‰°]$/u.test(before.text)
}
