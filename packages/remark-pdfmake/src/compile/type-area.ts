import {normalizePageSize} from '../print/pdfmake.js'
import type {Theme} from '../theme/schema.js'

/** Points between the top and the bottom margin. */
export function typeAreaHeight(theme: Theme): number {
  const {margins, size} = theme.page
  return normalizePageSize(size).height - margins.top - margins.bottom
}
