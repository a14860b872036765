/** A part of a drawing's source. `raw` is what stands there. */
export type SvgToken =
  | {kind: 'open'; raw: string; name: string; attributes: SvgAttribute[]; closed: boolean}
  | {kind: 'close'; raw: string; name: string}
  | {kind: 'text'; raw: string}

export interface SvgAttribute {
  raw: string
  name: string
  /** Character references replaced. */
  value: string
}

/** Comments, processing instructions and document types, which may define entities: none of them draws anything. */
const ignored = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/iy
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/y
const close = /<\/([\w:.-]+)\s*>/y
const open = /<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const text = /[^<]+/y
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

export class SvgSyntaxError extends Error {}

/** Only XML's own entities: others come from document types, and those are left out. */
function decode(value: string): string {
  return value.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = Object.hasOwn(named, name) ? named[name] : undefined
    if (known !== undefined) return known
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name)
    const point = code === null ? -1 : code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16)
    if (!whole.endsWith(';') || point < 0 || point > 0x10ffff) throw new SvgSyntaxError(`unknown entity ${whole}`)
    return String.fromCodePoint(point)
  })
}

/** Character references are written out, so that what checks the text for missing glyphs sees the characters. */
export const escapeXml = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => `&${{'&': 'amp', '<': 'lt', '>': 'gt'}[character] ?? 'quot'};`)

function attributesOf(source: string): SvgAttribute[] {
  return [...source.matchAll(attribute)].map(([raw, name = '', double, single]) => ({
    raw,
    name,
    value: decode(double ?? single ?? '')
  }))
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

/**
 * Cut a drawing's source into tags and texts.
 *
 * @throws SvgSyntaxError where it is no well-formed XML.
 */
export function* svgTokens(source: string): Generator<SvgToken> {
  for (let at = 0; at < source.length; ) {
    const skipped = match(ignored, source, at)
    const found = skipped ?? match(cdata, source, at) ?? match(close, source, at) ?? match(open, source, at)
    const [raw, name = '', attributes, slash] = found ?? match(text, source, at) ?? ['']
    if (raw === '') throw new SvgSyntaxError(`no markup at ${at}`)
    at += raw.length
    if (skipped !== null) continue
    if (raw.startsWith('<![')) yield {kind: 'text', raw: escapeXml(name)}
    else if (raw.startsWith('</')) yield {kind: 'close', raw, name}
    else if (raw.startsWith('<'))
      yield {kind: 'open', raw, name, attributes: attributesOf(attributes ?? ''), closed: slash === '/'}
    else yield {kind: 'text', raw: raw.includes('&') ? escapeXml(decode(raw)) : raw}
  }
}
