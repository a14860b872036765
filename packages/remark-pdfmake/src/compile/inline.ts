import type {Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import type {Inline, StyleProperties} from '../definition.js'
import {citeNote} from './footnote.js'
import {plainText} from './plain-text.js'
import {splitRuns} from './split-runs.js'
import {report, type State, toStyle} from './state.js'

type Own = Omit<Inline, 'text'>

/** Emphasis in emphasis in links: nobody writes more levels than this, and going through them takes recursion. */
const deepest = 50

/** What runs take from around them, and how deep they are. */
interface Around {
  inherited: StyleProperties
  depth: number
}

/** Schemes that a PDF may point to. */
const allowedScheme = /^(?:https?|mailto|tel):/i

/** Letters. Browsers take addresses of about this length; every line of a link's text repeats it in the file. */
const longestLink = 8000

const hasScheme = /^[a-z][a-z0-9+.-]*:/i

function target(state: State, url: string, node: Link | LinkReference): Own {
  if (url.startsWith('#')) {
    let id = url.slice(1)
    try {
      id = decodeURIComponent(id)
    } catch {
      // An address such as #100% is taken as it stands.
    }
    if (state.headings.some((heading) => heading.id === id)) return {linkToDestination: id}
    report(state, 'link-target', `No heading has the address #${id}; the link is printed as text`, node)
    return {}
  }
  if (allowedScheme.test(url) && url.length <= longestLink) return {link: url}
  if (hasScheme.test(url))
    report(state, 'link-scheme', `A PDF does not link to ${url.slice(0, 60)}; it is printed as text`, node)
  return {}
}

function linked(state: State, node: Link | LinkReference, url: string, own: Own, around: Around): Inline[] {
  const to = target(state, url, node)
  const style = Object.keys(to).length > 0 ? toStyle(state.theme.styles.link) : {}
  return phrasing(state, node.children, {...own, ...style, ...to}, around)
}

function reference(state: State, node: LinkReference, own: Own, around: Around): Inline[] {
  const definition = state.definitions.get(node.identifier)
  if (definition === undefined) return phrasing(state, node.children, own, around)
  return linked(state, node, definition.url, own, around)
}

/** Pictures stand in blocks of their own; in the middle of a sentence the alternative text speaks for them. */
function inlineImage(state: State, node: Image | ImageReference, own: Own, {inherited}: Around): Inline[] {
  report(state, 'image-inline', 'An image inside a sentence is printed as its alternative text', node)
  return splitRuns(state, node.alt ?? '', {...own, ...toStyle(state.theme.styles.emphasis)}, inherited, node)
}

function inline(state: State, node: PhrasingContent, own: Own, around: Around): Inline[] {
  const {styles} = state.theme
  const {inherited} = around
  switch (node.type) {
    case 'text':
      return splitRuns(state, node.value.replace(/[ \t]*\n[ \t]*/g, softBreak), own, inherited, node)
    case 'emphasis':
      return phrasing(state, node.children, {...own, italics: true, ...toStyle(styles.emphasis)}, around)
    case 'strong':
      return phrasing(state, node.children, {...own, bold: true, ...toStyle(styles.strong)}, around)
    case 'delete':
      return phrasing(state, node.children, {...own, decoration: 'lineThrough', ...toStyle(styles.delete)}, around)
    case 'inlineCode':
      return splitRuns(state, node.value, {...own, ...codeStyle(state, own, inherited)}, inherited, node)
    case 'break':
      return [{...own, text: '\n'}]
    case 'link':
      return linked(state, node, node.url, own, around)
    case 'linkReference':
      return reference(state, node, own, around)
    case 'footnoteReference':
      return citeNote(state, node, own)
    case 'image':
    case 'imageReference':
      return inlineImage(state, node, own, around)
    case 'html':
      return html(state, node.value, own, node)
    case 'textDirective':
      // `12:30` reads as a directive named 30; what was written is what is printed.
      return [
        ...splitRuns(state, `:${node.name}`, own, inherited, node),
        ...phrasing(state, node.children, own, around)
      ]
    default:
      report(state, 'unknown-node', `Nothing is known of "${(node as {type: string}).type}" nodes; left out`, node)
      return []
  }
}

/** Code is set smaller than the text around it by the same part everywhere, in headings, too. */
function codeStyle(state: State, own: Own, inherited: StyleProperties): StyleProperties {
  const style = toStyle(state.theme.styles.code)
  if (style.fontSize === undefined) return style
  const around = own.fontSize ?? inherited.fontSize ?? state.theme.text.size
  return {...style, fontSize: (style.fontSize / state.theme.text.size) * around}
}

function html(state: State, value: string, own: Own, node: {position?: unknown}): Inline[] {
  if (/^<br\s*\/?>$/i.test(value)) return [{...own, text: '\n'}]
  if (!value.startsWith('<!--')) report(state, 'html', `HTML is not printed: ${value.slice(0, 40)}`, node)
  return []
}

/** A line end inside a paragraph is a space between Latin words, and nothing between Han characters. */
function softBreak(_match: string, offset: number, whole: string): string {
  const before = whole.slice(0, offset).at(-1) ?? ''
  const after = whole.slice(offset).trimStart().charAt(0)
  return /[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(before) && /[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(after)
    ? ''
    : ' '
}

function phrasing(state: State, nodes: readonly PhrasingContent[], own: Own, {inherited, depth}: Around): Inline[] {
  if (depth <= deepest) return nodes.flatMap((node) => inline(state, node, own, {inherited, depth: depth + 1}))
  report(state, 'nesting', `Deeper than ${deepest} levels, emphasis and links are printed as text`, nodes[0])
  return nodes.flatMap((node) => splitRuns(state, plainText(node), own, inherited, node))
}

/** Phrasing content as runs of text. */
export function inlines(
  state: State,
  nodes: readonly PhrasingContent[],
  own: Own,
  inherited: StyleProperties
): Inline[] {
  return phrasing(state, nodes, own, {inherited, depth: 0})
}
