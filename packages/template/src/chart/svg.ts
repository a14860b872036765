/** Looks of a chart; the theme's. */
export interface ChartStyle {
  /** Name of the font, as the PDF knows it. */
  readonly font: string
  /** Width in points; A4 between margins of 22 mm has 470. */
  readonly width?: number
  /** Size of the labels in points. */
  readonly size?: number
  /** Colour of words and lines. */
  readonly ink?: string
  readonly muted?: string
  /** Colours of the series, dark to light, so that they can be told apart in grey. */
  readonly colours?: readonly string[]
}

export type Look = Required<ChartStyle>

/** Dark, light, middle, palest blue: their greys are 27 %, 68 %, 47 % and 84 %. */
const colours = ['#12355b', '#9dbbdc', '#4f7fb5', '#d3dfee', '#2b5c94', '#b9c4d0', '#6c7a89', '#e4e8ee']

export function lookOf(style: ChartStyle): Look {
  return {width: 470, size: 8.5, ink: '#262b33', muted: '#6b7583', colours, ...style}
}

/** Colour of the n-th series. */
export function colourOf(look: Look, index: number): string {
  return look.colours[index % look.colours.length] ?? look.ink
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark).replaceAll(/\p{Cc}/gu, ' ')
}

type Attributes = Readonly<Record<string, string | number>>

/** An element; numbers to two decimals, which is finer than any printer. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const words = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)
    return ` ${key}="${text}"`
  })
  return `<${name}${words.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`
}

export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly color?: string
  readonly size?: number
  readonly bold?: boolean
}

/** A line of words on the baseline y. */
export function words(look: Look, x: number, y: number, text: string, options: TextOptions = {}): string {
  const {anchor = 'start', color = look.ink, size = look.size, bold = false} = options
  return element(
    'text',
    {
      x,
      y,
      'font-family': look.font,
      'font-size': size,
      fill: color,
      'text-anchor': anchor,
      ...(bold ? {'font-weight': 'bold'} : {})
    },
    // Chinese fonts draw ’ as wide as a character, which tears year’s apart
    escapeXml(text.replaceAll(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'"))
  )
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return element('rect', {x, y, width: Math.max(0, width), height, fill})
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 0.5): string {
  return element('line', {x1, y1, x2, y2, stroke, 'stroke-width': width})
}

/** Estimated width: a Chinese character is an em, a Latin one a little more than half of it. */
export function widthOf(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += /[\u2e80-\uffef]/.test(character) ? 1 : 0.56
  return ems * size
}

/** Breaks a label into lines of at most `width`; Latin between words, Chinese anywhere. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines = ['']
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const last = lines.at(-1) ?? ''
    if (last === '' || widthOf(last + piece.trimEnd(), size) <= width) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  const kept = lines.slice(0, most).map((one) => one.trim())
  if (lines.length > most) kept[most - 1] = `${(kept[most - 1] ?? '').slice(0, -1)}…`
  return kept
}

/** Maps the first range of values to the second, in proportion. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  return (value: number): number => start + ((value - from) / (to - from)) * (end - start)
}
