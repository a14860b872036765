/** A number of a text, as it stands there; lost characters in it are `▯`. */
export interface TextNumber {
  readonly start: number
  readonly end: number
  /** `57.66`, `▯5`, `▯.▯`. */
  readonly digits: string
  /** Words right behind it, up to the next mark or number: `分钟生活圈`, `%`, `个百分点`. */
  readonly unit: string
  /** Words right before it, back to the last mark or number: `一般公共预算收入增长`. */
  readonly subject: string
}

const number = /[\d▯]+(?:[.．][\d▯]+)?/g
// The longest names of what is measured have 20 characters.
const nearest = 24
const behind = /^(?:[%％‰]|\p{Script=Han}+)/u
const before = /\p{Script=Han}+$/u

/** All numbers of a text, in order. */
export function numbersOf(text: string): TextNumber[] {
  return Array.from(text.matchAll(number), ({index, 0: digits}) => {
    const end = index + digits.length
    return {
      start: index,
      end,
      digits: digits.replace('．', '.'),
      unit: behind.exec(text.slice(end, end + nearest))?.[0] ?? '',
      subject: before.exec(text.slice(Math.max(0, index - nearest), index))?.[0] ?? ''
    }
  })
}

export const isDamaged = ({digits}: TextNumber) => digits.includes('▯')

/**
 * What a damaged number may have been: a digit for each lost character, within a number also its point. None begins with
 * a nought.
 */
export function fits(damaged: TextNumber): RegExp {
  const pattern = damaged.digits
    .replace('.', '\\.')
    .replace(/^▯(?=[\d▯])/, '[1-9]')
    .replace(/(?<=\d)▯(?=\d)/g, '[\\d.]')
    .replaceAll('▯', '\\d')
  return new RegExp(`^${pattern}$`)
}
