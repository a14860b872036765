import {byteSlip} from './bytes/byte-slip.js'
import type {Rule} from './rule.js'
import {brokenLine} from './rules/broken-line.js'
import {brokenNumber} from './rules/broken-number.js'
import {columns} from './rules/columns.js'
import {doubledMark} from './rules/doubled-mark.js'
import {englishGap} from './rules/english-gap.js'
import {footnoteMark} from './rules/footnote-mark.js'
import {gloss} from './rules/gloss.js'
import {gluedChrome} from './rules/glued-chrome.js'
import {gluedJunk} from './rules/glued-junk.js'
import {junk} from './rules/junk.js'
import {letterSpacing, lineEnds} from './rules/layout.js'
import {letterDigit} from './rules/letter-digit.js'
import {letterForm} from './rules/letter-form.js'
import {lineNoise} from './rules/line-noise.js'
import {lookAlike} from './rules/look-alike.js'
import {lostIndent} from './rules/lost-indent.js'
import {lostRun} from './rules/lost-run.js'
import {lostStart} from './rules/lost-start.js'
import {markupLitter} from './rules/markup-litter.js'
import {middlePoint} from './rules/middle-point.js'
import {misreadWord} from './rules/misread-word.js'
import {fullWidth, lostDecimal} from './rules/numerals.js'
import {oneLine} from './rules/one-line.js'
import {pageBreak} from './rules/page-break.js'
import {repeatedPassage} from './rules/repeated-passage.js'
import {repeatedTitle} from './rules/repeated-title.js'
import {traditionalScript} from './rules/script.js'
import {siteMark} from './rules/site-mark.js'
import {speck} from './rules/speck.js'
import {splitLigature} from './rules/split-ligature.js'
import {strayMark} from './rules/stray-mark.js'
import {tableRemains} from './rules/table-remains.js'
import {wordGap} from './rules/word-gap.js'
import {wording} from './rules/wording.js'

// Numbers that were broken over lines as well as inside; what they leave has been reported before.
const ofJoinedLines = [letterDigit, brokenNumber].map(
  (rule): Rule => ({
    ...rule,
    behind: brokenLine.id,
    find: (text, options) => ({changes: rule.find(text, options).changes})
  })
)

/**
 * All rules in the order in which they run: first what hides other damage (markup, bytes), then characters, then
 * numbers, at last lines.
 */
export const rules: readonly Rule[] = [
  markupLitter,
  columns,
  lineNoise,
  siteMark,
  tableRemains,
  lostIndent,
  lostRun,
  byteSlip,
  gloss,
  letterForm,
  splitLigature,
  traditionalScript,
  doubledMark,
  oneLine,
  letterSpacing,
  wordGap,
  fullWidth,
  pageBreak,
  middlePoint,
  lostDecimal,
  footnoteMark,
  strayMark,
  speck,
  misreadWord,
  lookAlike,
  letterDigit,
  brokenNumber,
  gluedChrome,
  gluedJunk,
  junk,
  repeatedPassage,
  repeatedTitle,
  lostStart,
  brokenLine,
  ...ofJoinedLines,
  englishGap,
  wording,
  lineEnds
]
