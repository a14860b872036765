import {readability} from '../readability.js'

/** A run of characters on a page as it is read: x to the right, y downwards, in points. */
export interface PdfRun {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  /** Of the font. */
  readonly height: number
}

export interface PdfPage {
  readonly runs: readonly PdfRun[]
}

/** What pdf.js gives for a run of characters. */
export interface PdfItem {
  readonly str: string
  /** Scale, skew and place, y upwards. */
  readonly transform: readonly number[]
  readonly width: number
}

// Text in another direction than the page's is a watermark, a stamp or a margin note; in radians.
const slant = 0.1

/**
 * The runs of a page in the direction in which most of its text goes, whether or not the page is turned. White space
 * is left out: pdf.js makes it up from gaps, and the gaps are looked at later.
 */
export function runsOf(items: readonly PdfItem[]): PdfRun[] {
  const written = items.filter(({str}) => str.trim() !== '')
  const direction = mainDirection(written)
  return written.flatMap((item) => {
    const away = Math.abs(directionOf(item) - direction) % (2 * Math.PI)
    return Math.min(away, 2 * Math.PI - away) > slant ? [] : [runOf(item, direction)]
  })
}

const directionOf = ({transform: [a = 1, b = 0]}: PdfItem) => Math.atan2(b, a)

function mainDirection(items: readonly PdfItem[]): number {
  const letters = new Map<number, number>()
  for (const item of items) {
    const direction = Math.round(directionOf(item) / slant) * slant
    letters.set(direction, (letters.get(direction) ?? 0) + item.str.length)
  }
  return [...letters].sort((one, two) => two[1] - one[1])[0]?.[0] ?? 0
}

function runOf({str, transform, width}: PdfItem, direction: number): PdfRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)]
  const height = Math.hypot(c, d)
  const left = x * cos + y * sin
  return {
    text: withoutMadeUpSpaces(str, width, height),
    left,
    right: left + width,
    y: x * sin - y * cos,
    height
  }
}

// A space that was typed is a quarter of an em or more; what pdf.js makes of letter-spacing is less.
const leastSpace = 0.25

/** `2 0 2 3` and `各 位 代 表`: pdf.js puts a space wherever letters are set a little apart. */
function withoutMadeUpSpaces(run: string, width: number, em: number): string {
  // The two dashes of `——聚焦` are one sign, narrower than both.
  const text = run.replace(/(?<=—)[ ](?=[\p{Script=Han}“‘《])/gu, '')
  const spaces = text.match(apart)?.length ?? 0
  if (spaces === 0 || em === 0) return text
  const letters = Array.from(text.replace(/\s/g, '')).reduce((sum, char) => sum + widthOf(char), 0)
  return (width / em - letters) / spaces < leastSpace ? text.replace(apart, '') : text
}

/** Usual width in ems. */
export function widthOf(char: string): number {
  if (char > '\u2e7f' || char === '—' || char === '…') return 1
  if (/[.,:;'’|]/.test(char)) return 0.27
  return char === '%' ? 0.85 : 0.5
}

// Spaces beside Han characters and full-width marks, and between digits: not those between Latin words.
const apart =
  /(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—])[ ]|[ ](?=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—])|(?<=[\d.%])[ ](?=[\d.%])/g

/** The share of the pages' characters that a report is written with: 1, unless fonts do not tell their characters. */
export function readableShare(pages: readonly PdfPage[]): number {
  return readability(pages.flatMap(({runs}) => runs.map(({text}) => text)).join('\n'))
}
