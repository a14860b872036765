// What typesetting does not put at the head of a line.
const hanging = /[，。；、：”）,;.:)%？！』」》]/
const widthOf = (word: string) => [...word].reduce((sum, letter) => sum + (/[\u1100-\uffff]/.test(letter) ? 2 : 1), 0)
// A Chinese character, or an English word or number that is kept whole, with the space behind it.
const pieces = /[\w.,$%“”;()-]+ ?|./gu

/** The paragraphs of a text as a printed page breaks them: lines of at most `width` half-width columns. */
export function setInColumn(text: string, width: number): string[] {
  return text.split('\n').map((paragraph) => {
    const lines = ['']
    for (const [piece] of paragraph.matchAll(pieces)) {
      const line = lines.at(-1) ?? ''
      const isFull = widthOf(line + piece.trimEnd()) > width && !hanging.test(piece[0] ?? '')
      if (isFull) lines.push(piece)
      else lines[lines.length - 1] = line + piece
    }
    return lines.map((line) => line.trimEnd()).join('\n')
  })
}
