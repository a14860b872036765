import {lettersFile} from '@jianbao/lexicon/clean'
import {nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// Radicals (⼯, ⻓), Latin ligatures (ﬁ), and Han characters that Unicode has a second time for old Korean standards.
const forms = /[\u2e80-\u2ef3\u2f00-\u2fd5\ufb00-\ufb06\uf900-\ufa0b\ufa2a-\ufad9]/
const all = new RegExp(forms, 'g')

/** `⼯作` and `ﬁnance`, which look right and match nothing: PDF copies have them for 工作 and finance. */
export const letterForm: Rule = {
  id: 'letter-form',
  about: 'Radicals, ligatures and second forms of Han characters become the letters that they look like: ⼯作, ﬁnance.',
  note: 'a second form of the same letter',
  find(text) {
    if (!forms.test(text)) return nothing
    return {changes: replaceAll(text, all, ([char]) => lettersFile.radicals[char] ?? char.normalize('NFKC'))}
  }
}
