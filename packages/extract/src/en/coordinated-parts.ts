import {englishPattern} from '@jianbao/lexicon'
import {isPlural} from '@jianbao/quantity'

const inFull = englishPattern('namedInFull', '')
const numberOf = englishPattern('numberOf')
const sharedPreposition = englishPattern('sharedPreposition', '')

/** Cuts a joint subject: `living area of urban and rural residents` is that of urban and that of rural residents. */
export function splitSubject(subject: string): readonly [string, string] | undefined {
  const [left = '', right = '', more] = subject.split(' and ')
  if (!right || more !== undefined) return undefined
  // "enrollment of undergraduates and | of postgraduates"
  if (right.startsWith('of ')) return [left, `${left.split(' of ')[0]} ${right}`]
  const start = left.split(' ')[0]?.toLowerCase()
  // "the number of accidents and the number of deaths" name both in full
  if (
    right
      .replace(/^the /, '')
      .toLowerCase()
      .startsWith(`${start?.replace(/^the$/, '')} `) ||
    inFull.test(right)
  )
    return [left, right.replace(/^the /, '')]
  const preposition = sharedPreposition.exec(left)
  const prefix = preposition?.[1] ?? ''
  // "value added of | the primary | and secondary industries"
  const adjective = (preposition?.[2] ?? left).replace(/^the /, '')
  const tail = right.split(' ').slice(1).join(' ')
  return [
    `${prefix}${adjective}${!adjective.includes(' ') && tail ? ` ${tail}` : ''}`,
    `${prefix}${right.replace(/^the /, '')}`
  ]
}

/** The parts of a joint subject, if there are as many as numbers: `exports, imports and services trade`. */
export function partsOf(subject: string, count: number): readonly string[] | undefined {
  if (count === 2) return splitSubject(subject)
  const parts = subject.split(/, (?:and )?| and /)
  return parts.length === count && count > 2 ? withShared(parts) : undefined
}

/** `value added of primary, secondary and tertiary industries`: what the first and the last part share holds for all. */
function withShared(parts: readonly string[]): readonly string[] {
  // "value added of | the | primary, secondary and tertiary industries"
  const [first = '', last = ''] = [parts[0]?.replace(/ the (?=\S+$)/, ' '), parts.at(-1)]
  // "exports, imports and services trade": several things share nothing that stands behind the last
  // but "the number of people covered by | pensions, medical and unemployment insurance" counts those of each
  const things = isPlural(first.toLowerCase()) && !numberOf.test(first)
  const ends = things ? undefined : splitSubject(`${first} and ${last}`)
  if (!ends) return parts
  const tail = ends[0].endsWith(first) ? '' : ends[0].slice(ends[0].lastIndexOf(first) + first.length)
  return parts.map((part, at) => {
    if (at === 0) return ends[0]
    return at === parts.length - 1 ? ends[1] : (splitSubject(`${first} and ${part}${tail}`)?.[1] ?? part)
  })
}
