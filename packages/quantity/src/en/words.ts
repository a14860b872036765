import {english, wordSets} from '@jianbao/lexicon'

/** The lists of `en/quantity.yaml` as sets. */
export const words = wordSets(english.quantity)
