import {compareFacets} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {type WordMatcher, wordMatcher} from './word-matcher.js'

/** The lexicon's facets of one language, ready to match. */
export interface FacetWords {
  readonly grades: ReadonlyMap<string, string>
  readonly grade: WordMatcher
  readonly floor: WordMatcher
  readonly restrictive: WordMatcher
  readonly exclusive: ReadonlyArray<readonly string[]>
  readonly filler: WordMatcher
  readonly generic: ReadonlySet<string>
  readonly genericWord: WordMatcher
  readonly synonym: WordMatcher
  readonly canonical: ReadonlyMap<string, string>
  readonly verbs: WordMatcher
  readonly ownList: WordMatcher
  readonly average: WordMatcher
}

const known = new Map<Language, FacetWords>()

export function facetWords(language: Language): FacetWords {
  const ready = known.get(language)
  if (ready !== undefined) return ready
  const facets = compareFacets()
  const grades = new Map(facets.grades.flatMap((grade) => grade[language].map((word) => [word, grade.id] as const)))
  const canonical = new Map(
    facets.synonyms[language].flatMap(([first = '', ...rest]) => [first, ...rest].map((word) => [word, first] as const))
  )
  const made: FacetWords = {
    grades,
    grade: wordMatcher([...grades.keys()], language),
    floor: wordMatcher(facets.gradeFloor[language], language),
    restrictive: wordMatcher(facets.restrictive[language], language),
    exclusive: facets.exclusive[language],
    filler: fillerMatcher(facets.filler[language], language),
    generic: new Set(facets.generic[language]),
    genericWord: wordMatcher(facets.generic[language], language),
    synonym: wordMatcher([...canonical.keys()], language),
    canonical,
    verbs: wordMatcher(facets.verbs[language], language),
    ownList: wordMatcher(facets.ownList[language], language),
    average: wordMatcher(facets.average[language], language)
  }
  known.set(language, made)
  return made
}

/** One character is filler only where a part begins: 新 of 新学校, not of 创新. */
function fillerMatcher(words: readonly string[], language: Language): WordMatcher {
  if (language === 'en') return wordMatcher(words, language)
  const long = wordMatcher(
    words.filter((word) => word.length > 1),
    language
  )
  const first = new RegExp(`(?<=^|\\|)[${words.filter((word) => word.length === 1).join('')}](?=[^|]{2})`, 'g')
  return {find: long.find, replace: (text, by) => long.replace(text, by).replace(first, '|')}
}
