import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOf, isSpelled} from './concept.js'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

let civic: RegExp | undefined

/** Shorter words are as likely English: `Green Bin`. */
const shortest = 5

const country = 'china'

/** What a place sets out to become: `build a Digital Jiangcheng`, `"Honest Jiangcheng"`. The place is the country or a name in pinyin. */
export function englishCivicNames(text: string): Named[] {
  civic ??= new RegExp(`\\b(?:${initiativeNameFile.en_civic.join('|')}) ([A-Z][a-z]+)\\b(?! [A-Z])`, 'g')
  return matchesOf(civic, text).flatMap(({0: surface, 1: place = '', index: start}) => {
    const lower = place.toLowerCase()
    if (lower !== country && (place.length < shortest || !isSpelled(lower))) return []
    const name = foldEnglishName(surface)
    return [
      {start, end: start + surface.length, name, concept: conceptOf(name, undefined, 'en'), kind: 'strategy' as const}
    ]
  })
}
