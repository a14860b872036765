import type {Blockquote} from 'mdast'
import type {Block} from '../definition.js'
import {blocks} from './block.js'
import {type Place, type State, toStyle} from './state.js'
import {trimEnd} from './trim-end.js'

export function quote(state: State, node: Blockquote, place: Place): Block {
  const {bar, fill} = state.theme.quote
  const style = toStyle(state.theme.styles.quote)
  const padding = 10
  const inside = {
    ...place,
    width: place.width - bar.width - padding,
    style: {...place.style, ...style},
    indented: false
  }
  return {
    ...style,
    table: {
      widths: ['*'],
      body: [[{stack: trimEnd(blocks(state, node.children, inside)), ...(fill ? {fillColor: fill} : {})}]]
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? bar.width : 0),
      hLineColor: () => bar.color,
      vLineColor: () => bar.color,
      paddingLeft: () => padding,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1
    },
    margin: [0, 4, 0, 8]
  }
}
