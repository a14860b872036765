import type {Paragraph, PhrasingContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Block, StyleProperties} from '../definition.js'
import {inlines} from './inline.js'
import {plainText} from './plain-text.js'
import {type Place, type State, toStyle} from './state.js'

const isParagraph = (node: {type: string}): node is Paragraph => node.type === 'paragraph' || node.type === 'heading'

/** The last line of a masthead names the unit at the left and the date at the right; two spaces, a tab or ` | ` part them. */
function spread(state: State, children: PhrasingContent[], style: StyleProperties): Block {
  const text = children.map((child) => plainText(child)).join('')
  const [left = '', ...right] = text.split(/\s*(?:\t|\u3000{2,}| {2,}|\||｜)\s*/)
  if (right.length === 0) return {...style, text: inlines(state, children, {}, style)}
  return {
    ...style,
    columns: [
      {width: '*', text: left, alignment: 'left'},
      {width: 'auto', text: right.join(' '), alignment: 'right'}
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
    const block =
      index >= 2 ? spread(state, line.children, style) : {...style, text: inlines(state, line.children, {}, style)}
    return {...block, margin: [0, theme?.before ?? 0, 0, theme?.after ?? gap]}
  })
  const line = {type: 'line', x1: 0, y1: 0, x2: place.width, y2: 0, lineWidth: rule.width, lineColor: rule.color}
  return [{unbreakable: true, stack: [...stack, {canvas: [line], margin: [0, 0, 0, after]}]}]
}
