import {translationTraps} from '@jianbao/lexicon'
import {type AuditFinding, finding} from './pair-differences.js'

function count(text: string, pattern: string): number {
  return text.match(new RegExp(pattern, 'gi'))?.length ?? 0
}

/**
 * Words that machine translation puts for others (联通, "connects", becomes China Unicom; 万亿之城 a trillion-dollar
 * city): told where the translation has the word and the original nothing that it could stand for.
 */
export function falseNames(original: string, translation: string): AuditFinding[] {
  return translationTraps.flatMap(({category, translation: word, original: justified, note}) => {
    const times = count(translation, word)
    if (times === 0 || count(original, justified) > 0) return []
    const en = `${note.en} (${times} ${times === 1 ? 'place' : 'places'} in the translation)`
    return [finding(category, [null, null], `${note.zh}（译文中${times}处）`, en)]
  })
}
