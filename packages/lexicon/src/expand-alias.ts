/**
 * Writes out the shorthand of aliases: `(规上|规模以上)工业(企业|)增加值` is four aliases. Groups may nest; an empty
 * alternative makes a group optional. Parentheses that hold no `|` of their own stand for themselves: `地区生产总值(GDP)`.
 *
 * @example expandAlias('税(收|)占比') // ['税收占比', '税占比']
 */
export function expandAlias(alias: string): string[] {
  return new Expansion(alias).all()
}

/** Reads an alias from left to right. */
class Expansion {
  readonly #alias: string
  #at = 0

  constructor(alias: string) {
    this.#alias = alias
  }

  all(): string[] {
    const alternatives = this.#alternatives()
    // A `)` too many stands for itself, like everything that is no group.
    if (this.#at >= this.#alias.length) return alternatives.flat()
    const rest = this.#alias.slice(this.#at)
    return alternatives.flat().map((head) => head + rest)
  }

  /** Up to the closing parenthesis of the group, or the end. */
  #alternatives(): string[][] {
    const alternatives = [this.#sequence()]
    while (this.#alias[this.#at] === '|') {
      this.#at++
      alternatives.push(this.#sequence())
    }
    return alternatives
  }

  #sequence(): string[] {
    let heads = ['']
    while (this.#at < this.#alias.length && !'|)'.includes(this.#alias[this.#at] ?? '')) {
      const tails = this.#alias[this.#at] === '(' ? this.#group() : [this.#plain()]
      heads = heads.flatMap((head) => tails.map((tail) => head + tail))
    }
    return heads
  }

  /** Characters that stand for themselves, all at once: most aliases are nothing else. */
  #plain(): string {
    const start = this.#at
    while (this.#at < this.#alias.length && !'(|)'.includes(this.#alias[this.#at] ?? '')) this.#at++
    return this.#alias.slice(start, this.#at)
  }

  #group(): string[] {
    this.#at++
    const alternatives = this.#alternatives()
    this.#at++
    const [only = []] = alternatives
    return alternatives.length === 1 ? only.map((text) => `(${text})`) : alternatives.flat()
  }
}
