/** A line end within a text node, with the white space around it, and what stands between two of them. */
export const pieces = /\s*[\r\n]\s*|[^\r\n]+?(?=\s*[\r\n])|[^\r\n]+/g

/**
 * What a line end within a text node stands for: it is white space in HTML (投资\n\t增长 is one paragraph), nothing
 * between Han characters, a space between Latin words.
 */
export function joint(raw: string, index: number, piece: string): string {
  const before = raw[index - 1] ?? ''
  const after = raw[index + piece.length] ?? ''
  return /[!-~]/.test(before) && /[!-~]/.test(after) ? ' ' : ''
}
