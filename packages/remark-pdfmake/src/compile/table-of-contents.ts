import type {LeafDirective} from 'mdast-util-directive'
import type {Block} from '../definition.js'
import {splitRuns} from './split-runs.js'
import {type Place, type State, toStyle} from './state.js'

/** `::toc{depth=2}`: headings with the numbers of their pages, each a link. The document's title is not listed. */
export function tableOfContents(state: State, node: LeafDirective, place: Place): Block[] {
  const depth = Number(node.attributes?.['depth'] ?? 2) + 1
  const entries = state.headings.filter((heading) => heading.depth > 1 && heading.depth <= depth)
  const [first] = entries
  if (first === undefined) return []
  const top = Math.min(...entries.map((entry) => entry.depth))
  const rows = entries.map((entry): Block[] => {
    const style = toStyle(
      entry.depth === top ? (state.theme.styles.tocTop ?? state.theme.styles.tocEntry) : state.theme.styles.tocEntry
    )
    const size = style.fontSize ?? place.style.fontSize ?? state.theme.text.size
    const title = splitRuns(state, entry.text, {linkToDestination: entry.id}, {...place.style, ...style})
    return [
      {...style, text: title, margin: [(entry.depth - top) * size * 1.5, 0, 0, 0], alignment: 'left'},
      // the letter spacing of a grid would break the place that pdfmake keeps for five digits
      {...style, characterSpacing: 0, text: [{text: '', pageReference: entry.id}], alignment: 'right'}
    ]
  })
  const {rule} = state.theme.table
  return [
    {
      table: {widths: ['*', 36], body: rows},
      layout: {
        hLineWidth: (line) => (line === 0 ? 0 : rule.width * 0.6),
        vLineWidth: () => 0,
        hLineColor: () => rule.color,
        vLineColor: () => rule.color,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: () => 3,
        paddingBottom: () => 3
      },
      margin: [0, 4, 0, 12]
    }
  ]
}
