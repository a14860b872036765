/** Quotes and lists this deep print as text anyway; a parser's time grows with the cube of the depth. */
export const deepestNesting = 100

/** Quote marks, bullets, numbers and indentation at a line's beginning: each may open or continue a container. */
const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/
const mark = />|[-*+]|\d{1,9}[.)]/g

/** The shallowest that a list item can lie in another: by two columns, its bullet and a space. */
const columns = 2

/** `* * *` is a rule across the page, however long. */
const rule = /^[ \t>]*([-*_])[ \t]*(?:\1[ \t]*)+$/

const marksOf = (line: string) => (prefix.exec(line)?.[0].match(mark) ?? []).length

function depthOf(line: string): number {
  const [opening = ''] = prefix.exec(line) ?? []
  const marks = marksOf(opening)
  const room = opening.replace(mark, '').replaceAll('\t', '    ').length
  return Math.max(marks, marks + (room - marks) / columns)
}

/**
 * Looks for quotes and lists that are nested so deep that parsing them would take minutes. To be asked before parsing
 * Markdown that may come from anyone; takes time in proportion to the text.
 *
 * @returns the line, 1-based, that is deeper than {@link deepestNesting} levels; `undefined` where there is none.
 * @example
 *   findDeepNesting('> '.repeat(1000) + 'deep') // 1
 */
export function findDeepNesting(markdown: string): number | undefined {
  let number = 0
  let open = 0 // containers that lines of this block may lie in; code may be indented as far as it likes
  for (const line of markdown.split(/\r\n?|\n/)) {
    number += 1
    if (line.trim() === '' || rule.test(line)) continue
    open = Math.min(depthOf(line), open + marksOf(line))
    if (open > deepestNesting) return number
  }
  return undefined
}
