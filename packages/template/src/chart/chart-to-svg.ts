import {balance} from './balance.js'
import {bars} from './bars.js'
import type {ChartSpec} from './chart-spec.js'
import {heatmap} from './heatmap.js'
import {shares} from './shares.js'
import {slopes} from './slopes.js'
import {type ChartStyle, type Look, lookOf} from './svg.js'

const kinds: Readonly<Record<ChartSpec['type'], (spec: ChartSpec, look: Look) => string>> = {
  bars,
  slopes,
  heatmap,
  shares,
  balance
}

/**
 * Draws a chart as SVG of simple shapes: no style sheets, no scripts, no links, the theme's font by its name. Values
 * are printed beside the marks, and shades differ in grey.
 *
 * @example
 * const {spec} = readChart(code)
 * if (spec) chartToSvg(spec, {font: 'sans'})
 */
export function chartToSvg(spec: ChartSpec, style: ChartStyle): string {
  return kinds[spec.type](spec, lookOf(style))
}
