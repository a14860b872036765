import {numbersFile} from '@jianbao/lexicon/clean'
import {nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

const gate = /[a-z][.;][A-Z]|\d[a-z]{2}/

let patterns: readonly RegExp[] | undefined

function allPatterns(): readonly RegExp[] {
  return [
    // `laboratories.Important`, not `U.S.`, `Node.Js` or the name of a site
    /(?<=(?<![\w./@-])[a-z]{3,20}[.;])(?=[A-Z][a-z]+[ ,’'])/g,
    // `over 8.4percent`
    new RegExp(`(?<=[ $¥]\\d{1,3}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?)(?=(?:${numbersFile.englishGlued})\\b)`, 'g')
  ]
}

/** `laboratories.Important`, `8.4percent`: spaces of English text that a copy has lost. */
export const englishGap: Rule = {
  id: 'english-gap',
  about:
    'Spaces that a copy has lost behind an English full stop, and between a number and its English unit, are put in.',
  note: 'a space is lost',
  find(text) {
    if (!gate.test(text)) return nothing
    patterns ??= allPatterns()
    const changes = patterns.flatMap((pattern) => replaceAll(text, pattern, () => ' '))
    return {changes: changes.sort((a, b) => a.start - b.start)}
  }
}
