import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'

/** How briefings are written out: `-` lists, `*` emphasis, `#` headings, one line a paragraph, so that diffs are small. */
export const stringifyOptions = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  setext: false,
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true
} as const satisfies Options

/** Tables are not padded to equal width: one longer number would change every line. */
const gfm = {tablePipeAlign: false}

let reading: ReturnType<typeof dialect> | undefined

function dialect() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, gfm)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkDirective)
    .use(remarkCjkFriendly)
    .use(remarkStringify, stringifyOptions)
    .freeze()
}

/** Reads the Markdown of briefings: CommonMark, GFM, footnotes, front matter, directives. */
export function parseBriefing(markdown: string): Root {
  reading ??= dialect()
  return reading.parse(markdown)
}

/** Writes a tree as {@link stringifyOptions} say. */
export function stringifyBriefing(tree: Root): string {
  reading ??= dialect()
  return reading.stringify(tree)
}

/** The same Markdown in one fixed form: `formatMarkdown(formatMarkdown(x)) === formatMarkdown(x)`. */
export function formatMarkdown(markdown: string): string {
  return stringifyBriefing(parseBriefing(markdown))
}
