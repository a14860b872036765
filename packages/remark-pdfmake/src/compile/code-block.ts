import type {Code} from 'mdast'
import type {Block} from '../definition.js'
import {splitRuns} from './split-runs.js'
import {type Place, type State, toStyle} from './state.js'
import {svgBlock} from './svg/svg-block.js'

export function codeBlock(state: State, node: Code, place: Place): Block {
  const handler = node.lang == null ? undefined : state.options.fences?.[node.lang]
  const svg = handler?.(node.value)
  if (svg !== undefined) return svgBlock(state, svg, place, node)
  const style = toStyle(state.theme.styles.codeBlock)
  const {fill, padding} = state.theme.codeBlock
  const lines = splitRuns(
    state,
    node.value.replaceAll('\t', '    ').replace(/ /g, '\u00A0'),
    {},
    {...place.style, ...style},
    node
  )
  return {
    ...style,
    table: {widths: ['*'], body: [[{text: lines, fillColor: fill, alignment: 'left'}]]},
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      hLineColor: () => fill,
      vLineColor: () => fill,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => padding,
      paddingBottom: () => padding
    },
    margin: [0, 4, 0, 8]
  }
}
