import {english} from './english.js'
import {escapePattern} from './escape-pattern.js'

export type EnglishPatternName = keyof typeof english.patterns

const {cues, figures, quantity} = english
const {boundsBefore, boundsAfter: _, ...lists} = cues
const words: Readonly<Record<string, readonly string[]>> = {
  ...quantity,
  ...lists,
  ...figures,
  bounds: Object.values(boundsBefore).flat()
}

/** `{aims}` in a pattern of `en/patterns.yaml`; `\p{Lu}` and `\d{4}` are no names of lists. */
const listName = /(?<!\\p)\{([a-z]\w*)\}/gi

function anyOf(name: string): string {
  const list = words[name]
  if (!list) throw new Error(`en/patterns.yaml: no list is called ${name}`)
  return `(?:${list.map(escapePattern).join('|')})`
}

/** A pattern of `en/patterns.yaml` with the words of its lists; case is ignored unless other flags are given. */
export function englishPattern(name: EnglishPatternName, flags = 'i'): RegExp {
  return new RegExp(
    english.patterns[name].replace(listName, (_, list: string) => anyOf(list)),
    flags
  )
}
