import {worksFile} from '@jianbao/lexicon'
import {unfolded} from '../topic/character-fold.js'
import {createWordTrie, type WordTrie} from '../topic/word-trie.js'
import {conceptOfName} from './concept-of-name.js'
import {isMadeOfEveryday} from './everyday.js'
import {foldChineseName} from './fold-name.js'
import {isCountedBefore} from './name-level.js'
import {startBefore} from './name-start.js'
import type {Named} from './named.js'

const {nouns, before, behind, not_before: notBefore} = worksFile.founded

let trie: WordTrie | undefined

const patterns = {before: new RegExp(before), behind: new RegExp(behind), notBefore: new RegExp(notBefore)}

/** Longest name before its noun: 江城强流重离子[加速器]; shorter ones are common nouns. */
const [limit, least] = [14, 4]

/** How far around a name it is told that it is founded. */
const reach = 60

const common: ReadonlySet<string> = new Set(worksFile.common)

/**
 * Universities, institutes, funds and large instruments, where they are founded or built: [江城理工大学]正式成立, 筹建[华宁大学].
 * Those that only take part in something (江城大学牵头) are no undertakings.
 */
export function foundedNames(text: string): Named[] {
  trie ??= createWordTrie(nouns, false, unfolded)
  return trie.find(text).flatMap(({start: noun, end}) => {
    const start = startBefore(text, noun, {limit, verbal: false})
    if (start === null || end - start < least || isCountedBefore(text, start)) return []
    const core = foldChineseName(text.slice(start, noun))
    if (core.length < 2 || patterns.notBefore.test(core) || isMadeOfEveryday(core, common)) return []
    if (
      !patterns.behind.test(text.slice(end, end + reach)) &&
      !patterns.before.test(text.slice(Math.max(0, start - reach), start))
    )
      return []
    const name = foldChineseName(text.slice(start, end))
    return [{start, end, name, concept: conceptOfName(name), kind: 'project'}]
  })
}
