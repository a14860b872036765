/**
 * What a character is for the breaking and spacing of lines. Classes of Unicode's UAX 14 put together as Chinese needs
 * them, with what GB/T 15834 forbids at the ends of a line.
 */
export type Kind = 'latin' | 'space' | 'newline' | 'han' | 'open' | 'close' | 'dash' | 'glue'

/** Never at a line's end. */
const open = new Set('“‘（「『【〔〖《〈［｛￥＄([{¥$£€#@＃＠')

/** Never at a line's start: stops, closing brackets and quotes, signs that belong to the number before, the interpunct. */
const close = new Set('”’）」』】〕〗》〉］｝，。、；：？！％‰℃°·・～－〜々〻ー)]},.;:!?%…‥¢℉′″〞〟')

/** Two in a row are one sign and are never parted. */
const dash = new Set('—―⸺…‥')

const spaces = new Set(' \t\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u205F')
const glues = new Set('\u00A0\u2007\u2011\u202F\u2060')

/** Full cells whose right half is empty in fonts of the mainland: a neighbour may come closer. */
const blankRight = new Set('，。、；：？！）」』】〕〗》〉］｝”’')
/** Full cells whose left half is empty. */
const blankLeft = new Set('（「『【〔〖《〈［｛“‘')

const han =
  /^[\u1100-\u115F\u2E80-\u303F\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u25A0-\u25FF\u2600-\u27BF\u2190-\u21FF\u2460-\u24FF\u2160-\u217F\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFF}]$/u

const known = new Map<string, Kind>()

function classify(character: string): Kind {
  if (character === '\n' || character === '\r' || character === '\u2028') return 'newline'
  if (spaces.has(character)) return 'space'
  if (glues.has(character)) return 'glue'
  if (dash.has(character)) return 'dash'
  if (open.has(character)) return 'open'
  if (close.has(character)) return 'close'
  return han.test(character) ? 'han' : 'latin'
}

/** The kind of one character (a whole code point). */
export function kindOf(character: string): Kind {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  const kind = classify(character)
  known.set(character, kind)
  return kind
}

/** Half of a cell that holds no ink: -1 the left one, 1 the right one, 0 neither. */
export function blankSide(character: string): -1 | 0 | 1 {
  if (blankRight.has(character)) return 1
  return blankLeft.has(character) ? -1 : 0
}

/** Kept together as a Latin word although a stop or a bracket: `57.66`, `12.5%`, `(a)`. */
export const isAscii = (character: string): boolean => character > ' ' && character <= '~'
