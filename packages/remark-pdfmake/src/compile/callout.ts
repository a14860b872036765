import type {ContainerDirective} from 'mdast-util-directive'
import type {Block} from '../definition.js'
import {blocks} from './block.js'
import {splitRuns} from './split-runs.js'
import {type Place, report, type State, toStyle} from './state.js'
import {trimEnd} from './trim-end.js'

/** `:::callout{kind=finding}`: a tinted box with a bar of colour and, if the theme has one, a label. */
export function callout(state: State, node: ContainerDirective, place: Place): Block[] {
  const kind = node.attributes?.['kind'] ?? 'note'
  const look = state.theme.callouts[kind] ?? state.theme.callouts['note']
  if (state.theme.callouts[kind] === undefined)
    report(state, 'callout-kind', `The theme has no callout of kind "${kind}"`, node)
  if (look === undefined) return blocks(state, node.children, place)
  const padding = 10
  const bar = 3
  const inside = {...place, width: place.width - bar - 2 * padding, indented: false}
  const language = state.options.language ?? 'zh'
  const label = look.label[language] ?? look.label['zh']
  const labelStyle = {...place.style, bold: true, color: look.color, ...toStyle(state.theme.styles.calloutLabel)}
  const head: Block[] =
    label === undefined ? [] : [{...labelStyle, text: splitRuns(state, label, {}, labelStyle), margin: [0, 0, 0, 2]}]
  return [
    {
      table: {
        widths: ['*'],
        body: [[{stack: [...head, ...trimEnd(blocks(state, node.children, inside))], fillColor: look.fill}]]
      },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: (line) => (line === 0 ? bar : 0),
        hLineColor: () => look.color,
        vLineColor: () => look.color,
        paddingLeft: () => padding,
        paddingRight: () => padding,
        paddingTop: () => 7,
        paddingBottom: () => 8
      },
      margin: [0, 6, 0, 10]
    }
  ]
}
