import {byteSlip} from './bytes/byte-slip.js'
import type {Rule} from './rule.js'
import {brokenLine} from './rules/broken-line.js'
import {footnoteMark} from './rules/footnote-mark.js'
import {gloss} from './rules/gloss.js'
import {junk} from './rules/junk.js'
import {letterSpacing, lineEnds} from './rules/layout.js'
import {letterForm} from './rules/letter-form.js'
import {lostStart} from './rules/lost-start.js'
import {markupLitter} from './rules/markup-litter.js'
import {brokenNumber, fullWidth, letterDigit, lostDecimal} from './rules/numerals.js'
import {repeatedPassage} from './rules/repeated-passage.js'
import {repeatedTitle} from './rules/repeated-title.js'
import {traditionalScript} from './rules/script.js'
import {strayMark} from './rules/stray-mark.js'

/**
 * All rules in the order in which they run: first what hides other damage (markup, bytes), then characters, then
 * numbers, at last lines.
 */
export const rules: readonly Rule[] = [
  markupLitter,
  byteSlip,
  gloss,
  letterForm,
  traditionalScript,
  letterSpacing,
  fullWidth,
  lostDecimal,
  footnoteMark,
  strayMark,
  letterDigit,
  brokenNumber,
  junk,
  repeatedPassage,
  repeatedTitle,
  lostStart,
  brokenLine,
  lineEnds
]
