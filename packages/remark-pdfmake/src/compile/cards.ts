import type {ListItem, PhrasingContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Block} from '../definition.js'
import {ems} from './column-widths.js'
import {inlines} from './inline.js'
import {plainText} from './plain-text.js'
import {type Place, report, type State, toStyle} from './state.js'

/** A card's large value and what stands under it: `**57.66亿元** 一般公共预算收入`. */
function parts(item: ListItem): {value: PhrasingContent[]; label: PhrasingContent[]} {
  const content = item.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []))
  const [first, ...rest] = content
  return first?.type === 'strong' ? {value: first.children, label: rest} : {value: [], label: content}
}

const noBorder = [false, false, false, false] as const

/** Below this part of its size a value is no headline any more: then `130.292 billion yuan` takes two lines. */
const leastValue = 0.75

/** The size at which the widest value of a row still stands on one line, as far as that is large enough. */
function valueSize(state: State, items: readonly ListItem[], room: number): number {
  const size = state.theme.styles.cardValue?.size ?? state.theme.text.size * 1.6
  const widest = Math.max(
    ...items.map((item) =>
      ems(
        parts(item)
          .value.map((node) => plainText(node))
          .join('')
      )
    )
  )
  const fitting = Math.min(size, (room / widest) * 0.96) // the width is estimated
  return Math.max(fitting, size * leastValue)
}

function card(state: State, item: ListItem, place: Place, fontSize: number): Block {
  const {styles} = state.theme
  const {value, label} = parts(item)
  const valueStyle = {...place.style, alignment: 'left' as const, bold: true, ...toStyle(styles.cardValue), fontSize}
  const labelStyle = {...place.style, alignment: 'left' as const, ...toStyle(styles.cardLabel)}
  const stack: Block[] = []
  if (value.length > 0) stack.push({...valueStyle, text: inlines(state, value, {}, valueStyle)})
  stack.push({...labelStyle, text: trimStart(inlines(state, label, {}, labelStyle)), margin: [0, 2, 0, 0]})
  return {stack, fillColor: state.theme.cards.fill}
}

function trimStart<T extends {text: string}>(runs: T[]): T[] {
  return runs.map((run, index) => (index === 0 ? {...run, text: run.text.trimStart()} : run))
}

function row(state: State, items: readonly ListItem[], count: number, place: Place): Block {
  const {gap, padding, accent, fill} = state.theme.cards
  const width = (place.width - gap * (count - 1)) / count
  const size = valueSize(state, items, width - 2 * padding)
  const space: Block = {text: '', border: [...noBorder]}
  const body = items.flatMap((item, index) => [
    ...(index === 0 ? [] : [space]),
    card(state, item, {...place, width}, size)
  ])
  const isCard = (column: number) => column % 2 === 0
  return {
    table: {
      widths: items.flatMap((_, index) => (index === 0 ? [width - 2 * padding] : [gap, width - 2 * padding])),
      body: [body]
    },
    layout: {
      hLineWidth: (line) => (line === 0 ? (accent?.width ?? 0) : 0),
      vLineWidth: () => 0,
      hLineColor: () => accent?.color ?? fill,
      vLineColor: () => fill,
      paddingLeft: (column) => (isCard(column) ? padding : 0),
      paddingRight: (column) => (isCard(column) ? padding : 0),
      paddingTop: () => padding,
      paddingBottom: () => padding
    },
    unbreakable: true,
    margin: [0, gap / 2, 0, gap]
  }
}

/** `:::cards`: a list whose items are key figures, printed as a row of cards. */
export function cards(state: State, node: ContainerDirective, place: Place): Block[] {
  const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []))
  if (items.length === 0) {
    report(state, 'cards-empty', ':::cards holds no list', node)
    return []
  }
  const rows = Math.ceil(items.length / state.theme.cards.columns)
  const count = Math.ceil(items.length / rows)
  return Array.from({length: rows}, (_, index) =>
    row(state, items.slice(index * count, (index + 1) * count), count, place)
  )
}
