import type {Block, PageText, StyleProperties} from '../definition.js'
import type {Running} from '../theme/running-schema.js'
import {splitRuns} from './split-runs.js'
import {type State, toStyle} from './state.js'

/** Between the top of a line and the square of its characters, in ems, at a line height of 1. */
const aboveSquare = 0.27

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/gi, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole
  )
}

/** A header or footer: text at the left, in the middle, at the right, the same on all pages or by odd and even ones. */
export function runningText(
  state: State,
  running: Running,
  top: boolean,
  values: Readonly<Record<string, string>>
): PageText {
  const {margins} = state.theme.page
  const style: StyleProperties = {
    ...toStyle(state.theme.text),
    lineHeight: 1,
    characterSpacing: 0,
    ...toStyle(running.style)
  }
  const size = style.fontSize ?? state.theme.text.size
  return (page, pages, paper) => {
    if (page === 1 && !running.first) return null
    const side = page % 2 === 0 ? (running.even ?? running.odd) : running.odd
    const here = {...values, page: String(page), pages: String(pages)}
    const part = (text: string | undefined, alignment: 'left' | 'center' | 'right'): Block => ({
      ...style,
      width: '*',
      alignment,
      text: splitRuns(state, fillIn(text ?? '', here), {}, style)
    })
    const used = (['left', 'center', 'right'] as const).filter((name) => side[name] !== undefined)
    const row: Block = {columns: used.map((name) => part(side[name], name)), columnGap: size}
    // pdfmake measures headers from the paper's top edge, footers from the type area's bottom.
    const y = (top ? running.offset : margins.bottom - running.offset - size) - aboveSquare * size
    const width = paper.width - margins.left - margins.right
    return {
      stack: [row, ...(running.rule === undefined ? [] : [ruleUnder(running.rule, width)])],
      margin: [margins.left + running.inset, Math.max(0, y), margins.right + running.inset, 0]
    }
  }
}

function ruleUnder(rule: NonNullable<Running['rule']>, width: number): Block {
  const line = {type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: rule.width, lineColor: rule.color}
  return {canvas: [line], margin: [0, rule.gap, 0, 0]}
}
