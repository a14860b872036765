import type {Aside} from '../read-result.js'

interface Line {
  readonly start: number
  end: number
  text: string
  /** Letters of the line, and how many of them are in links and in what stands beside the content. */
  letters: number
  linked: number
  beside: number
}

const digitWeight = 0.01

// Beside links a line of navigation has marks, a date, or a word or two: `上一篇：…`, `您的位置：首页 > 公报`.
const linkedShare = 0.8
// Prose is not linked. Where so much of it is, the page has forgotten to close a link, and links tell nothing.
const trustedShare = 0.3

/** Tells which lines of a page stand beside what it is about. */
export class PageLines {
  readonly #title: string
  readonly #lines: Line[] = []
  #open: Line | undefined
  #length = 0

  constructor(title: string) {
    this.#title = title.replace(/\s/g, '')
  }

  /** Text that goes on the current line. */
  add(text: string, isLinked: boolean, isBeside: boolean): void {
    this.#open ??= {start: this.#length, end: this.#length, text: '', letters: 0, linked: 0, beside: 0}
    // Digits count where there is nothing else: the date beside a link is none of its words, a pager has only digits.
    const letters = text.match(/\p{L}/gu)?.length ?? (/\d/.test(text) ? digitWeight : 0)
    this.#open.text += text
    this.#open.letters += letters
    if (isLinked) this.#open.linked += letters
    if (isBeside) this.#open.beside += letters
    this.#length += text.length
  }

  /** The line ends at this offset; a line feed follows. */
  end(offset: number): void {
    if (this.#open) {
      this.#open.end = offset
      this.#lines.push(this.#open)
    }
    this.#open = undefined
    this.#length = offset + 1
  }

  asides(): Aside[] {
    const prose = this.#lines.filter(({text}) => isProse(text))
    const share = (key: 'linked' | 'beside') =>
      sumOf(prose.map((line) => line[key])) / Math.max(1, sumOf(prose.map(({letters}) => letters)))
    const [links, besides] = [share('linked') < trustedShare, share('beside') < trustedShare]
    return this.#lines.flatMap((line) => {
      const {start, end, letters, linked, beside} = line
      if (letters === 0) return []
      if (besides && beside === letters) return [{start, end, reason: 'beside the content of the page'}]
      const isLinks = links && linked >= letters * linkedShare && !isProse(line.text) && !this.#isTitle(line.text)
      return isLinks ? [{start, end, reason: 'links to other pages'}] : []
    })
  }

  #isTitle(text: string): boolean {
    const squeezed = text.replace(/\s/g, '')
    return squeezed.length >= shortestTitle && this.#title.includes(squeezed)
  }
}

// Shorter parts of a page's title are names of its sections (新闻).
const shortestTitle = 6

const isProse = (text: string): boolean => /[。；]|[a-z]\. [A-Z]|[，,].*[，,]/.test(text)

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
