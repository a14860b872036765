/** Elements that reach outside the drawing or run code; they go with all they contain. */
const forbidden =
  'script|foreignObject|image|iframe|object|embed|audio|video|animate|animateTransform|animateMotion|set|handler'

const paired = new RegExp(`<(?:[a-z0-9]+:)?(${forbidden})\\b[^>]*(?:/>|>[sS]*?</(?:[a-z0-9]+:)?\\1\\s*>)`, 'gi')
const leftover = new RegExp(`</?(?:[a-z0-9]+:)?(?:${forbidden})\\b[^>]*>?`, 'gi')
const handlers = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi
const references = /\s(?:xlink:)?href\s*=\s*(?:"(?!#)[^"]*"|'(?!#)[^']*')/gi
const outsideUrl = /url\(\s*(?!["']?#)[^)]*\)/gi
const stylesheets = /@import[^;]*;?/gi
const prologue = /<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>|<!ENTITY[^>]*>/gi

/**
 * Take out of an SVG all that reads files, reaches over the network or runs code: `<image>`, `<foreignObject>`,
 * `<script>`, animation, event handlers, references that leave the drawing, document types with entities. pdfmake would
 * read `<image href="/path">` from the disk, past its own access policy.
 *
 * @returns the drawing, and whether anything was taken out.
 */
export function sanitizeSvg(svg: string): {svg: string; changed: boolean} {
  const bare = svg.replace(prologue, '')
  const clean = [paired, leftover, handlers, references, outsideUrl, stylesheets].reduce(
    (text, pattern) => text.replace(pattern, ''),
    bare
  )
  return {svg: clean.trim(), changed: clean !== bare}
}
