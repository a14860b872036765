import {
  type ChartSpec,
  type ChartStyle,
  chartToSvg,
  chartToTable,
  chartToText,
  type Diagnostic,
  parseBriefing,
  readChart
} from 'jianbao'
import type {Code, Root, RootContent} from 'mdast'
import {plainMarkdown} from './plain-markdown.js'

/** A briefing's charts in the shapes that the formats need. */
export interface Charts {
  /** Plain tree with charts as pictures, and the pictures (SVG) by their address. */
  readonly withPictures: Root
  readonly pictures: ReadonlyMap<string, string>
  /** Plain tree with charts as tables. */
  readonly withTables: Root
  /** Handlers that draw charts into a PDF. */
  readonly fences: Readonly<Record<string, (code: string) => string | undefined>>
  readonly diagnostics: readonly Diagnostic[]
}

/** Fonts of pictures that stand beside a Markdown or HTML file: the reader's own. */
const readersFonts: ChartStyle = {font: 'Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif'}

/**
 * The charts (fenced blocks `chart`) of a rendered briefing. Pictures go into `folder` beside the Markdown; in a PDF
 * they are set in the font named `font`.
 */
export function chartsOf(tree: Root, folder: string, font: string): Charts {
  const pictures = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const read = (code: string): ChartSpec | undefined => {
    const {spec, diagnostics: found} = readChart(code)
    diagnostics.push(...found)
    return spec ?? undefined
  }
  const picture = ({value}: Code): RootContent[] => {
    const spec = read(value)
    if (spec === undefined) return []
    const address = `${folder}/chart-${pictures.size + 1}.svg`
    pictures.set(address, chartToSvg(spec, readersFonts))
    return [{type: 'paragraph', children: [{type: 'image', url: address, alt: chartToText(spec)}]}]
  }
  const table = ({value}: Code): RootContent[] => {
    const {spec} = readChart(value)
    return spec ? parseBriefing(chartToTable(spec)).children : []
  }
  const draw = (code: string) => {
    const {spec} = readChart(code)
    return spec ? chartToSvg(spec, {font}) : undefined
  }
  return {
    withPictures: plainMarkdown(tree, {chart: picture}),
    // only Word needs it
    get withTables() {
      return plainMarkdown(tree, {chart: table})
    },
    fences: {chart: draw},
    pictures,
    diagnostics
  }
}
