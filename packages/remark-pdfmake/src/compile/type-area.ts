import {normalizePageSize} from '../print/pdfmake.js'
import type {Theme} from '../theme/schema.js'

/** Room for a picture's title, in points. */
const captionRoom = 40

/** How high a picture may be: what is higher than a page would be cut off. */
export function pictureHeight(theme: Theme): number {
  return Math.max(captionRoom, typeAreaHeight(theme) - captionRoom)
}

/** Points between the top and the bottom margin. */
export function typeAreaHeight(theme: Theme): number {
  const {margins, size} = theme.page
  return normalizePageSize(size).height - margins.top - margins.bottom
}
