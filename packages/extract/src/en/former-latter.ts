import {englishPattern} from '@jianbao/lexicon'

const reference = englishPattern('formerLatter')
const first = englishPattern('formerOrLatterTold')
const edge = englishPattern('formerBegins')
const end = englishPattern('latterEnds')

/**
 * What `the former` and `the latter` stand for: `a reduction in both coal use and water use, with | the former | down 3%` is
 * `coal use`. Other subjects are returned as they are.
 */
export function namedBefore(text: string, subject: string): string {
  const which = reference.exec(subject)?.[1]?.toLowerCase()
  const told = which === undefined ? '' : text.slice(0, text.search(first))
  const and = told.lastIndexOf(' and ')
  if (and < 0) return subject
  const before = told.slice(0, and).replace(edge, '').trim()
  const behind = told.slice(and + ' and '.length)
  const after = behind.slice(0, end.exec(behind)?.index).trim()
  return (which === 'former' ? before : after) || subject
}
