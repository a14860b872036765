import {englishPattern} from '@jianbao/lexicon'

const compared = englishPattern('comparedYear', 'gi')

/** A text without the years that it only compares with: `an increase of 93 billion yuan | over last year`. */
export function withoutComparisons(text: string): string {
  return text.replaceAll(compared, '')
}
