/** Only letters, digits, Han characters and signs of percent count when texts are compared. */
const kept = /[\p{L}\p{N}%‰]/u
/** A run of digits with a destroyed part counts as one mark. */
const damaged = /[\d０-９.．]*(?:\$1\.\$2|[▯\uFFFD])[\d０-９.．▯\uFFFD]*/y

export interface Folded {
  readonly text: string
  /** Per UTF-16 unit of `text`, the offset it came from. */
  readonly offsets: readonly number[]
}

/** Folds a text for comparison: widths, case, punctuation and white space do not count. */
export function fold(source: string): Folded {
  const pieces: string[] = []
  const offsets: number[] = []
  const put = (piece: string, offset: number) => {
    pieces.push(piece)
    for (let k = 0; k < piece.length; k++) offsets.push(offset)
  }
  for (let at = 0; at < source.length; ) {
    damaged.lastIndex = at
    const wreck = damaged.exec(source)?.[0]
    if (wreck) put('\uFFFD', at)
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0)
    const plain = /[\uFF01-\uFF5E]/u.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char
    const point = plain === '.' && /[\d０-９]/.test(source.charAt(at - 1)) && /[\d０-９]/.test(source.charAt(at + 1))
    if (!wreck && (point || kept.test(plain))) put(plain.toLowerCase(), at)
    at += wreck?.length ?? char.length
  }
  return {text: pieces.join(''), offsets}
}
