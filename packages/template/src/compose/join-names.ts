import {say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/** `甲、乙和丙`, `A, B and C`. */
export function joined(items: readonly string[], language: Language): string {
  const {list, last} = templateWords().separators
  if (items.length < 2) return items.join('')
  return items.slice(0, -1).join(say(list, language)) + say(last, language) + (items.at(-1) ?? '')
}
