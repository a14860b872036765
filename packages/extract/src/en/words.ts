import {english, wordSets} from '@jianbao/lexicon'

/** The lists of `en/figures.yaml` as sets. */
export const words = wordSets(english.figures)
