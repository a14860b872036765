import {englishFile, englishWords} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'

let cue: RegExp | undefined

// Two or three words in a row, of which the first and what follows are looked at; the next begins with its second word.
const inRow = /(?<![\w’'-])[A-Za-z]+(?=( [a-z]+)(?![\w’'-])(?:( [a-z]+)(?![\w’'-])|))/g
const atLigature = /f[fil]{0,2} |[A-Za-z] f[fil]/i

/** `Eff orts`, `re fi ned`, `offi ce`: words that a copy from PDF has parted at a ligature. */
export const splitLigature: Rule = {
  id: 'split-ligature',
  about: 'English words that a copy has parted at a ligature (ff, fi, fl) are whole again: Eff orts is Efforts.',
  note: 'only the parts together are a word',
  find(text) {
    cue ??= new RegExp(englishFile.ligatureCue)
    if (!cue.test(text)) return nothing
    const changes: Change[] = []
    let done = 0
    for (const {index, 0: first, 1: second = '', 2: third = ''} of text.matchAll(inRow)) {
      if (index < done || !atLigature.test(first + second + third)) continue
      const [whole] = [first + second + third, first + second].filter(isOneWord)
      if (whole === undefined) continue
      for (const {index: gap} of whole.matchAll(/ /g))
        changes.push({start: index + gap, end: index + gap + 1, after: '', certainty: 'inferred'})
      done = index + whole.length
    }
    return {changes}
  }
}

/** Whether parts make a word that they are not themselves: `eff orts` are efforts, `off the` is two words. */
function isOneWord(run: string): boolean {
  const words = englishWords()
  const isWord = (part: string) => /^[aAI]$/.test(part) || words.has(part.toLowerCase())
  const parts = run.split(' ')
  if (!atLigature.test(run) || !words.has(parts.join('').toLowerCase())) return false
  return parts.length === 2 ? !parts.every(isWord) : parts.filter(isWord).length < 2
}
