// A line that was broken fills its column: what a line may lack of the widest one's width (a long number or word that
// went to the next line). Joined lines are far wider, so that cleaning a second time joins nothing more.
const fullColumn = 0.8

// English text set in a column: lines of 45 to 110 characters, of which at least a third are nearly as wide as the widest.
const printed = {narrowest: 45, widest: 110, share: 1 / 3}

/** The width from which a line fills its column; 0 where blank lines tell paragraphs, and line ends nothing. */
export function columnOf(all: readonly string[]): number {
  const isSpaced = all.some((line, at) => line.trim() === '' && at > 0 && at < all.length - 1)
  return isSpaced ? 0 : fullColumn * all.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
}

/** The width from which a line of English text that is set in a column is full; 0 where it is not. */
export function printWidth(all: readonly string[]): number {
  const widths = all.map((line) => line.trim().length).filter((width) => width > 0)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest < printed.narrowest || widest > printed.widest || all.some((line) => /\p{Script=Han}/u.test(line)))
    return 0
  const full = fullColumn * widest
  return widths.filter((width) => width >= full).length >= printed.share * widths.length ? full : 0
}

/** Width in half-width columns. */
export function widthOf(line: string): number {
  let width = line.trim().length
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x2e80 && unit <= 0xffef) width++
  }
  return width
}
