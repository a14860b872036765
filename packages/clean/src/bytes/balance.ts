// A closing mark whose opening mark stands in the line is likely, one without is not; the other way round with opening
// marks. In nats; about what two words of context are worth.
const wanted = 4
const unwanted = -4

// By opening mark, and by closing mark.
const closers: Readonly<Record<string, string>> = {'（': '）', '“': '”', '《': '》', '‘': '’'}
const openers: Readonly<Record<string, string>> = {'）': '（', '”': '“', '》': '《', '’': '‘'}

/** For a place in a line: how much a quotation mark or parenthesis is wanted there. Glosses are no parentheses. */
export class Balance {
  readonly #text: string
  readonly #at: number
  /** The line before and after the place, found when a mark asks. */
  #around: readonly [before: string, after: string] | undefined

  constructor(text: string, at: number) {
    this.#text = text
    this.#at = at
  }

  /** Bonus or cost of a character, in nats; 0 for all that are no such mark. */
  of(char: string): number {
    const close = closers[char]
    const open = openers[char]
    if (close === undefined && open === undefined) return 0
    const isOpen = this.#isOpen(open ?? char, close ?? char)
    const isClosed = this.#isClosed(open ?? char, close ?? char)
    const isWanted = open === undefined ? isClosed && !isOpen : isOpen && !isClosed
    return isWanted ? wanted : unwanted
  }

  #isOpen(open: string, close: string): boolean {
    const [before] = this.#line()
    return before.lastIndexOf(open) > before.lastIndexOf(close)
  }

  #isClosed(open: string, close: string): boolean {
    const [, after] = this.#line()
    const nextClose = after.indexOf(close)
    const nextOpen = after.indexOf(open)
    return nextClose >= 0 && (nextOpen < 0 || nextClose < nextOpen)
  }

  #line(): readonly [string, string] {
    if (this.#around) return this.#around
    const feed = this.#text.indexOf('\n', this.#at)
    const before = this.#text.slice(this.#text.lastIndexOf('\n', this.#at - 1) + 1, this.#at)
    const after = this.#text.slice(this.#at, feed < 0 ? undefined : feed)
    this.#around = [plain(before), plain(after)]
    return this.#around
  }
}

function plain(text: string): string {
  return text
    .replace(/[(（][^()（）\u4e00-\u9fff]{1,7}[)）]/g, '')
    .replace(/[(]/g, '（')
    .replace(/[)]/g, '）')
}
