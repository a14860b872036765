import type {List, ListItem} from 'mdast'
import type {Block} from '../definition.js'
import {blocks} from './block.js'
import {type Place, type State, toStyle} from './state.js'

/** A box to tick, drawn: few fonts have ☐ and ☑. */
function box(size: number, checked: boolean, color: string): Block {
  const side = size * 0.72
  const top = size * 0.32
  const frame = {type: 'rect', x: 0, y: top, w: side, h: side, r: 1, lineWidth: 0.8, lineColor: color}
  const tick = {
    type: 'polyline',
    lineWidth: 1.2,
    lineColor: color,
    points: [
      {x: side * 0.2, y: top + side * 0.52},
      {x: side * 0.42, y: top + side * 0.75},
      {x: side * 0.82, y: top + side * 0.25}
    ]
  }
  return {width: size * 1.4, canvas: checked ? [frame, tick] : [frame]}
}

function item(state: State, node: ListItem, place: Place): Block {
  const content = {stack: blocks(state, node.children, place)}
  if (node.checked == null) return content
  const size = place.style.fontSize ?? state.theme.text.size
  const color = state.theme.list.markerColor ?? state.theme.text.color ?? '#000000'
  return {columns: [box(size, node.checked, color), {...content, width: '*'}], columnGap: 0, listType: 'none'}
}

const bullets = ['disc', 'circle', 'square']

/** A list, ordered or not, of any depth; items with a box are tasks. */
export function list(state: State, node: List, place: Place): Block {
  const {theme} = state
  const style = toStyle(theme.styles.listItem)
  const size = style.fontSize ?? place.style.fontSize ?? theme.text.size
  const inside: Place = {
    ...place,
    width: place.width - size * 1.6, // about the room of pdfmake's marker
    style: {...place.style, ...style},
    listDepth: place.listDepth + 1,
    indented: false
  }
  const items = node.children.map((child) => item(state, child, inside))
  const left = place.listDepth === 0 ? theme.list.indent * size : 0
  const marker = theme.list.markerColor === undefined ? {} : {markerColor: theme.list.markerColor}
  const common: Block = {...style, ...marker, margin: [left, 0, 0, place.listDepth === 0 ? theme.list.gap : 0]}
  if (node.ordered === true) return {...common, ol: items, start: node.start ?? 1}
  return {...common, ul: items, type: bullets[place.listDepth % bullets.length] ?? 'disc'}
}
