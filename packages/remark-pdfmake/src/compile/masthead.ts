import type {Paragraph} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Block, StyleProperties} from '../definition.js'
import {inlines} from './inline.js'
import {splitRuns} from './split-runs.js'
import {type Place, type State, toStyle} from './state.js'
import {walk} from './walk.js'

const isParagraph = (node: {type: string}): node is Paragraph => node.type === 'paragraph' || node.type === 'heading'

/** Between what stands at the left and at the right of a line: a tab, a stroke, wide spaces. */
const parting = /\s*(?:\t|\u3000+| {2,}|\||｜)\s*/

/** The text as typed: how wide a space is says where the line is to be parted. */
function rawText(line: Paragraph): string {
  let text = ''
  walk(line, (node) => {
    if ('value' in node) text += node.value
  })
  return text
}

/** The line that names the unit at the left and the date at the right. */
function spread(state: State, line: Paragraph, style: StyleProperties): Block {
  const [left = '', ...right] = rawText(line).trim().split(parting)
  if (right.length === 0) return {...style, text: inlines(state, line.children, {}, style)}
  return {
    ...style,
    columns: [
      {width: '*', text: splitRuns(state, left, {}, style), alignment: 'left'},
      {width: 'auto', text: splitRuns(state, right.join(' '), {}, style), alignment: 'right'}
    ]
  }
}

/** `:::masthead`: the head of a 简报, its name, issue line, and the line of unit and date, over a thick rule. */
export function masthead(state: State, node: ContainerDirective, place: Place): Block[] {
  const {styles} = state.theme
  const {rule, gap, after} = state.theme.masthead
  const names = ['mastheadName', 'mastheadIssue', 'mastheadLine'] as const
  const lines = node.children.filter(isParagraph)
  const stack = lines.map((line, index): Block => {
    const name = names[Math.min(index, names.length - 1)] ?? 'mastheadLine'
    const theme = styles[name]
    const style = {...place.style, alignment: 'center' as const, ...toStyle(theme)}
    const block = index >= 2 ? spread(state, line, style) : {...style, text: inlines(state, line.children, {}, style)}
    return {...block, margin: [0, theme?.before ?? 0, 0, theme?.after ?? gap]}
  })
  const line = {type: 'line', x1: 0, y1: 0, x2: place.width, y2: 0, lineWidth: rule.width, lineColor: rule.color}
  return [{unbreakable: true, stack: [...stack, {canvas: [line], margin: [0, 0, 0, after]}]}]
}
