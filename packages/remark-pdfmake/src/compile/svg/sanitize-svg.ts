import {type Drawing, drawnParts} from './drawn-parts.js'
import {escapeXml, type SvgAttribute, SvgSyntaxError, type SvgToken, svgTokens} from './tokens.js'

/** What draws, and what drawings are structured by. Everything else, known or not yet invented, is left out. */
const drawing = new Set(
  (
    'svg g defs symbol use a switch title desc style path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' ')
)

/** Left by editors; nothing is lost without them, so nothing is said. */
const isEditors = (name: string) => name === 'metadata' || (name.includes(':') && !name.startsWith('svg:'))

/** A chart has some hundreds of parts; a map some thousands. What draws more than this is meant to take for ever. */
const mostParts = 50_000

/** The printer goes through a drawing by recursion. */
const deepest = 100

/** Longest source that is looked at, in characters; a detailed map has about one million. */
const longest = 4_000_000

const isLocal = (reference: string) => reference.trim().startsWith('#')

/** Style sheets could say `url` in ways that take a parser to see; a backslash is how. */
function reachesOut(css: string): boolean {
  if (/[\\<]|@import|@font-face|expression\s*\(|javascript:/i.test(css)) return true
  return [...css.matchAll(/url\(\s*["']?([^)]*)/gi)].some(([, reference = '']) => !isLocal(reference))
}

function isHarmless({name, value}: SvgAttribute): boolean {
  if (/^on/i.test(name) || name === 'xml:base') return false
  if (/(?:^|:)href$/i.test(name)) return isLocal(value)
  return !reachesOut(value)
}

interface Sanitized {
  /** The drawing, or an empty text if it is none that may be printed. */
  svg: string
  changed: boolean
}

const refused: Sanitized = {svg: '', changed: true}

/** Writes the drawing anew, element by element. */
class Rewriter {
  changed = false
  readonly #drawing: Drawing = {children: [], references: [], ids: new Map()}
  readonly #open: {name: string; part: number; css: boolean}[] = []
  readonly #output: string[] = []
  #skipping: string[] = []
  #root = false

  take(token: SvgToken): void {
    if (this.#skipping.length > 0) this.#skip(token)
    else if (token.kind === 'text') this.#text(token.raw)
    else if (token.kind === 'close') this.#close(token.name)
    else this.#start(token)
  }

  /** @throws SvgSyntaxError when elements are left open, or the drawing would draw without end. */
  finish(): string {
    if (this.#open.length > 0 || this.#skipping.length > 0 || !this.#root) throw new SvgSyntaxError('not closed')
    if (drawnParts(this.#drawing, mostParts) > mostParts) throw new SvgSyntaxError('too many parts')
    return this.#output.join('').trim()
  }

  #skip(token: SvgToken): void {
    if (token.kind === 'open' && !token.closed) this.#skipping.push(token.name)
    if (token.kind === 'close' && this.#skipping.pop() !== token.name) throw new SvgSyntaxError('crossed')
  }

  #text(raw: string): void {
    if (this.#open.length === 0 && raw.trim() !== '') throw new SvgSyntaxError('text outside')
    if (this.#open.at(-1)?.css === true && reachesOut(raw)) this.changed = true
    else this.#output.push(raw)
  }

  #close(name: string): void {
    if (this.#open.pop()?.name !== name) throw new SvgSyntaxError('crossed')
    this.#output.push(`</${name}>`)
  }

  #start(token: SvgToken & {kind: 'open'}): void {
    const {name, closed} = token
    if (this.#open.length === 0 && (this.#root || name !== 'svg')) throw new SvgSyntaxError('not one svg element')
    this.#root = true
    if (!drawing.has(name)) {
      if (!isEditors(name)) this.changed = true
      if (!closed) this.#skipping.push(name)
      return
    }
    const kept = token.attributes.filter(isHarmless)
    const whole = kept.length === token.attributes.length
    if (!whole) this.changed = true
    const attributes = kept.map((attribute) => ` ${attribute.name}="${escapeXml(attribute.value)}"`).join('')
    this.#output.push(whole ? token.raw : `<${name}${attributes}${closed ? '/' : ''}>`)
    const part = this.#part(kept)
    if (closed) return
    this.#open.push({name, part, css: name === 'style'})
    if (this.#open.length > deepest) throw new SvgSyntaxError('too deep')
  }

  #part(attributes: readonly SvgAttribute[]): number {
    const {children, references, ids} = this.#drawing
    const part = children.push([]) - 1
    const parent = this.#open.at(-1)
    if (parent !== undefined) children[parent.part]?.push(part)
    const id = attributes.find(({name}) => name === 'id')?.value
    if (id !== undefined && !ids.has(id)) ids.set(id, part)
    references.push(attributes.flatMap((attribute) => referencesOf(attribute, attributes)))
    return part
  }
}

/** Which parts an attribute draws, too, and how often: a marker stands at every corner of a line. */
function referencesOf({name, value}: SvgAttribute, all: readonly SvgAttribute[]): {id: string; times: number}[] {
  if (/(?:^|:)href$/.test(name)) return [{id: value.trim().slice(1), times: 1}]
  const corners = all.reduce((sum, other) => sum + (/^(?:d|points)$/.test(other.name) ? other.value.length / 4 : 0), 1)
  const times = value.includes('marker') || name.startsWith('marker') ? corners : 1
  return [...value.matchAll(/url\(\s*["']?#([^"')\s]*)/gi)].map(([, id = '']) => ({id, times}))
}

/**
 * Take out of an SVG all that reads files, reaches over the network, runs code or moves: only elements that draw are kept,
 * without event handlers, and without references that leave the drawing. pdfmake would read `<image href="/path">` from
 * the disk, past its own access policy.
 *
 * A drawing that is no well-formed XML, or that repeats its parts by the ten thousand, comes back as an empty text.
 *
 * @returns the drawing, and whether anything that matters was taken out.
 * @example
 *   sanitizeSvg('<svg width="9" height="9"><script>x()</script><rect width="9" height="9"/></svg>')
 *   // {svg: '<svg width="9" height="9"><rect width="9" height="9"/></svg>', changed: true}
 */
export function sanitizeSvg(svg: string): Sanitized {
  if (svg.length > longest) return refused
  const rewriter = new Rewriter()
  try {
    for (const token of svgTokens(svg)) rewriter.take(token)
    return {svg: rewriter.finish(), changed: rewriter.changed}
  } catch (error) {
    if (error instanceof SvgSyntaxError) return refused
    throw error
  }
}
