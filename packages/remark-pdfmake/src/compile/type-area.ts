import {normalizePageSize} from '../print/pdfmake.js'
import type {Theme} from '../theme/schema.js'

/** A picture takes at most this part of a page's height, so that its heading, a leading line and its title have room. */
const picturePart = 0.8

/** How high a picture may be, in points: what is higher than a page would be cut off. */
export function pictureHeight(theme: Theme): number {
  return typeAreaHeight(theme) * picturePart
}

/** Points between the top and the bottom margin. */
export function typeAreaHeight(theme: Theme): number {
  const {margins, size} = theme.page
  return normalizePageSize(size).height - margins.top - margins.bottom
}
