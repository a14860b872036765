import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {MatterPhrase} from './matter-phrases.js'

const separators = new Map<Language, RegExp>()

function separatorOf(language: Language): RegExp {
  const known = separators.get(language)
  if (known !== undefined) return known
  const verbs = consultationWords().listVerbs.en.join('|')
  const made =
    language === 'zh'
      ? /[、,，]|以及|(?<=[^、,，]{5})和(?=[^、,，]{5})/g
      : new RegExp(
          `,\\s*(?:and\\s+)?(?:on\\s+)?|\\s+and\\s+on\\s+|\\s+and\\s+(?=(?:${verbs})\\b)|\\s+to carry out\\b`,
          'g'
        )
  separators.set(language, made)
  return made
}

/** The topics of a list, with their places; `from` is the offset of the list in its sentence. */
export function topicItems(zone: string, from: number, language: Language): MatterPhrase[] {
  const found: MatterPhrase[] = []
  let at = 0
  const push = (end: number) => {
    const raw = zone.slice(at, end)
    const text = raw.trim()
    if (text !== '') {
      const start = from + at + raw.indexOf(text)
      found.push({text, start, end: start + text.length})
    }
  }
  for (const hit of zone.matchAll(separatorOf(language))) {
    // A comma inside quotation marks belongs to the title: “power generation, storage, distribution”.
    const quoted =
      (zone.slice(0, hit.index).match(/“/g)?.length ?? 0) > (zone.slice(0, hit.index).match(/”/g)?.length ?? 0)
    if (quoted) continue
    push(hit.index)
    at = hit.index + hit[0].length
  }
  push(zone.length)
  return found
}
