import {data as fieldWords} from './generated/clean-field-words.js'
import {data} from './generated/clean-vocabulary.js'

/** `data/clean/vocabulary.yaml`. */
export interface VocabularyFile {
  readonly source: string
  readonly words: readonly string[]
  /** How paragraphs of every report begin. */
  readonly formulas: readonly string[]
}

/** Words of reports that the general dictionary lacks; the shape is checked by the tests. */
export const vocabularyFile = data as VocabularyFile

let all: ReadonlySet<string> | undefined

/** The field's own words in Chinese: those of the file, of the topics and of the metrics. */
export function reportVocabulary(): ReadonlySet<string> {
  all ??= new Set([...vocabularyFile.words, ...fieldWords.split('\n')])
  return all
}

/** How paragraphs of every report begin, 各位代表 and the like. */
export function formulas(): readonly string[] {
  return vocabularyFile.formulas
}
