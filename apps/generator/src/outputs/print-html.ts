import {createHash} from 'node:crypto'
import type {Element, ElementContent, Root as HastRoot} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {visit} from 'unist-util-visit'
import {htmlScript} from './html-script.js'
import {htmlStyle} from './html-style.js'

export interface HtmlProperties {
  readonly title: string
  readonly language: 'zh' | 'en'
}

/**
 * A briefing's plain Markdown tree as one self-contained page: a click on a figure or on its note's number
 * shows the quoted sentence in place. Pictures, by address, are set into the page.
 */
export function printHtml(
  tree: Root,
  properties: HtmlProperties,
  pictures: ReadonlyMap<string, string | Uint8Array>
): string {
  const label = properties.language === 'zh' ? '来源' : 'Sources'
  const body = toHast(tree, {
    footnoteLabel: label,
    footnoteBackLabel: properties.language === 'zh' ? '返回正文' : 'Back to the text'
  }) as HastRoot
  visit(body, 'element', (node) => {
    if (node.tagName === 'img') inlinePicture(node, pictures)
    if (node.tagName === 'a') unlinkCode(node)
    markFigures(node)
  })
  const language = properties.language === 'zh' ? 'zh-Hans' : 'en'
  // Nothing may be loaded and only our own script may run, whatever a source text holds.
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${toHtml({type: 'text', value: properties.title})}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${toHtml(body)}
</main>
<script>${htmlScript}</script>
</body>
</html>
`
}

const scriptHash = createHash('sha256').update(htmlScript).digest('base64')

/** Addresses in the page and on the web; `javascript:` would run, `file:` and `data:` would show what is no source. */
const followed = /^(?:#|https?:|mailto:|tel:)/i

function unlinkCode(node: Element): void {
  if (!followed.test(String(node.properties['href'] ?? ''))) delete node.properties['href']
}

/** The characters of a figure before its note's number: `57.66亿元` in `占57.66亿元[1]`. */
const figure = /[\d.,~–-]*\d[\d.,]*\s?(?:[\p{L}%‰/]+(?: (?:yuan|dollars?|points?))?)?$/u

/** Makes the figure before a note clickable too: it and the number are one thing to the reader. */
function markFigures(node: Element): void {
  node.children = node.children.flatMap((child, index) => {
    const next = node.children[index + 1]
    const noted = next?.type === 'element' && next.tagName === 'sup'
    const match = noted && child.type === 'text' ? figure.exec(child.value) : null
    if (match === null || child.type !== 'text') return [child]
    const before: ElementContent = {type: 'text', value: child.value.slice(0, match.index)}
    const marked: ElementContent = {
      type: 'element',
      tagName: 'span',
      properties: {className: ['figure']},
      children: [{type: 'text', value: match[0]}]
    }
    return [before, marked]
  })
}

const imageTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg'
}

function inlinePicture(node: Element, pictures: ReadonlyMap<string, string | Uint8Array>): void {
  const address = String(node.properties['src'] ?? '')
  const picture = pictures.get(address)
  if (picture === undefined) return
  const type = imageTypes[address.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
  node.properties['src'] = `data:${type};base64,${Buffer.from(picture).toString('base64')}`
}
