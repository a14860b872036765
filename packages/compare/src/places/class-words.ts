import {comparePlaces} from '@jianbao/lexicon'

let pattern: RegExp | undefined

/** The words that names of places, works and institutions end in, longest first, as a global expression. */
export function classEnd(): RegExp {
  pattern ??= new RegExp([...comparePlaces().classWords.zh].sort((a, b) => b.length - a.length).join('|'), 'g')
  return pattern
}

/**
 * Whether a text holds a thing under its name or in the short form that keeps the first characters and the class word:
 * 江东先进材料实验室 is also 江东实验室.
 */
export function holdsName(text: string, name: string): boolean {
  if (text.includes(name)) return true
  const [end] = [...name.matchAll(classEnd())].slice(-1)
  if (end === undefined || end.index + end[0].length !== name.length || end[0].length < 2) return false
  return [2, 3, 4].some((length) => length < end.index && text.includes(name.slice(0, length) + end[0]))
}
