// The part of the lexicon that the restoring of damaged text needs: who only cleans loads a tenth of its modules.
export {anyOf} from './any-of.js'
export {type CallsFile, callsFile} from './clean-calls.js'
export {type EnglishFile, englishFile, englishWords} from './clean-english.js'
export {characterLevel} from './clean-frequencies.js'
export {type JunkBar, type JunkFile, type JunkLine, junkFile} from './clean-junk.js'
export {type LettersFile, lettersFile} from './clean-letters.js'
export {type LinesFile, linesFile} from './clean-lines.js'
export {type NumbersFile, numbersFile} from './clean-numbers.js'
export {type PageFile, pageFile} from './clean-page.js'
export {charactersRead, charactersSpelt, isReadAs, isSyllable, withoutTone} from './clean-readings.js'
export {
  type ScriptFile,
  type ScriptTables,
  type ScriptWords,
  scriptFile,
  scriptTables,
  scriptWords
} from './clean-script.js'
export {reportSentences} from './clean-sentences.js'
export {formulas, reportVocabulary, type VocabularyFile, vocabularyFile} from './clean-vocabulary.js'
export {type WordingFile, wordingFile} from './clean-wording.js'
export {secondCharacters, wordLevel} from './clean-words.js'
export {
  type ChineseClassifiers,
  type ChineseUnit,
  type ChineseUnits,
  chineseClassifiers,
  chineseUnits
} from './zh-quantity.js'
