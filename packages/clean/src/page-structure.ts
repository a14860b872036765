import type {Aside} from '@jianbao/ingest'
import type {Change} from './rule.js'
import {junkReason} from './rules/junk-reason.js'
import {lines} from './rules/lines.js'
import {pageEdges} from './rules/page-edge.js'

/** Id of what the reader saw in the page's structure; the text alone does not show it, so it is no rule. */
export const pageStructure = 'page-structure'

/** Removes what stands beside the report in a page, and above and behind it where such things are. */
export function structureChanges(text: string, asides: readonly Aside[]): Change[] {
  if (asides.length === 0) return []
  const reasons = new Map(asides.map(({start, reason}) => [start, reason]))
  const spans = Array.from(lines(text)).filter(({start, end}) => text.slice(start, end).trim() !== '')
  const page = spans.map(({start, end}) => {
    const line = text.slice(start, end).trim()
    return {text: line, reason: reasons.get(start) ?? junkReason(line)}
  })
  const edges = pageEdges(page)
  return spans.flatMap(({start, end}, at) => {
    const reason = reasons.get(start) ?? edges.get(at)
    return reason === undefined ? [] : [{start, end, after: '', certainty: 'determined', removal: reason}]
  })
}
