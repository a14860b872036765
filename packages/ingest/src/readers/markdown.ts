import {type Edit, MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument} from '@jianbao/model'
import type {Nodes, Root, Text} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {visit} from 'unist-util-visit'
import type {ReadDocument} from '../read-result.js'
import {lineEnds} from './text.js'

/**
 * Markdown: front matter, images, link targets, comments and escapes go; headings' `#`, strong's `**` and tables'
 * pipes stay, because they tell the parser what is a heading and what a table.
 */
export function readMarkdown(source: DecodedDocument): ReadDocument {
  const normal = MappedText.fromOriginal(source.text).edit(lineEnds(source.text))
  const tree = fromMarkdown(normal.value, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()]
  })
  return {source, text: normal.edit(editsOf(tree, normal.value))}
}

function editsOf(tree: Root, text: string): Edit[] {
  const edits: Edit[] = []
  let tableEnd = 0
  visit(tree, (node) => {
    if (node.type === 'table') tableEnd = node.position?.end.offset ?? 0
    edits.push(...nodeEdits(node, text, tableEnd))
  })
  return edits.filter(({start, end}) => end > start).sort((a, b) => a.start - b.start)
}

/** `tableEnd`: where the last table ends; what comes before is inside it, for nodes come in order. */
function nodeEdits(node: Nodes, text: string, tableEnd: number): Edit[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return []
  switch (node.type) {
    case 'yaml':
    case 'image':
    case 'imageReference':
    case 'definition':
      return [{start, end, after: ''}]
    case 'html':
      // A row of a table stays a line.
      return [{start, end, after: /^<br\b/i.test(node.value) ? (start < tableEnd ? ' ' : '\n') : ''}]
    case 'link':
    case 'linkReference':
      return linkEdits(node, start, end)
    case 'text':
      return textEdits(node, text.slice(start, end), start)
    default:
      return []
  }
}

/** `[text](address)` becomes `text`. */
function linkEdits(node: Nodes & {children: Nodes[]}, start: number, end: number): Edit[] {
  const from = node.children[0]?.position?.start.offset
  const to = node.children.at(-1)?.position?.end.offset
  if (from === undefined || to === undefined) return [{start, end, after: ''}]
  return [
    {start, end: from, after: ''},
    {start: to, end, after: ''}
  ]
}

/** Backslash escapes (`\*`, `1\.`): the backslash goes. */
function textEdits(node: Text, raw: string, start: number): Edit[] {
  if (raw === node.value) return []
  return Array.from(raw.matchAll(/\\(?=[!-/:-@[-`{-~])/g), ({index}) => ({
    start: start + index,
    end: start + index + 1,
    after: ''
  }))
}
