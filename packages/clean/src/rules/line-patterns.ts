import {linesFile} from '@jianbao/lexicon/clean'

/** What a paragraph of a report, or a line of its head, can end with. */
export const sentenceEnd = /[。！？!?；;：:.”’」）)】》…|]$/

export interface LinePatterns {
  readonly freshStart: RegExp
  readonly restOfNumber: RegExp
  readonly goesOn: RegExp
  readonly goesOnChinese: RegExp
}

// A heading has hardly as many characters, and none ends in 了 or 和.
const shortestPart = 12

let patterns: LinePatterns | undefined

/** How lines begin anew, and how they go on. */
export function linePatterns(): LinePatterns {
  if (patterns) return patterns
  const {freshStart, restOfNumber, goesOn, goesOnChinese} = linesFile
  patterns = {
    freshStart: new RegExp(`^(?:${freshStart})`, 'u'),
    restOfNumber: new RegExp(`^(?:${restOfNumber})`, 'u'),
    goesOn: new RegExp(`(?:\\b(?:${goesOn.join('|')})|[a-z]['’]s)$`),
    goesOnChinese: new RegExp(`^.{${shortestPart},}(?:${goesOnChinese})$`, 'u')
  }
  return patterns
}
