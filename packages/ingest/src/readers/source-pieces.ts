import {MappedText, type Segment} from '@jianbao/mapped-text'

/** Pieces of a text with their places in the source. */
export class SourcePieces {
  readonly #pieces: string[] = []
  readonly #segments: Segment[] = []
  #length = 0
  #end = 0

  get length(): number {
    return this.#length
  }

  get last(): string | undefined {
    return this.#pieces.at(-1)
  }

  add(text: string, origin: number, originLength: number, verbatim: boolean): void {
    this.#pieces.push(text)
    // Text that the parser has moved (out of a table) may reach behind what comes next; places never go back.
    const from = Math.max(origin, this.#end)
    const length = Math.max(0, origin + originLength - from)
    const isWhole = from === origin
    this.#segments.push({
      start: this.#length,
      length: text.length,
      origin: from,
      originLength: length,
      verbatim: verbatim && isWhole
    })
    this.#end = from + length
    this.#length += text.length
  }

  build(): MappedText {
    return new MappedText(this.#pieces.join(''), this.#segments)
  }
}
