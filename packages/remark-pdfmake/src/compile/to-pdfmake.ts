import type {Root} from 'mdast'
import type {AttachedFile, Margin} from '../definition.js'
import {normalizePageSize} from '../print/pdfmake.js'
import {blocks} from './block.js'
import {noteList} from './footnote.js'
import {frontMatter} from './front-matter.js'
import type {Options, Result} from './options.js'
import {runningText} from './running-text.js'
import {createState, type Place, type State, toStyle} from './state.js'

function attachedFiles(options: Options): Record<string, AttachedFile> {
  const files: Record<string, AttachedFile> = {}
  for (const [name, {bytes, type, description}] of Object.entries(options.attachments ?? {})) {
    const src = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
    files[name] = {src, name, type, relationship: 'Data', ...(description === undefined ? {} : {description})}
  }
  return files
}

function information(tree: Root, state: State): Record<string, string | Date> {
  const {options} = state
  const matter = frontMatter(tree)
  const title = options.title ?? matter['title'] ?? state.headings.find((heading) => heading.depth === 1)?.text
  const entries = {
    Title: title,
    Author: options.author ?? matter['author'],
    Subject: options.subject ?? matter['subject'] ?? matter['description'],
    Keywords: options.keywords ?? matter['keywords'],
    CreationDate: options.date,
    ModDate: options.date
  }
  return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    string | Date
  >
}

/**
 * Compile a Markdown tree (CommonMark, GFM, front matter, directives) to a pdfmake document definition.
 *
 * Nothing is read or fetched: pictures, drawings and fonts come with the options. What cannot be printed as it was
 * written is said in `messages`, with its place; nothing throws on content.
 *
 * @example
 *   const {definition, messages} = toPdfmake(tree, {theme, fonts, date: new Date('2024-01-16')})
 *   const bytes = await printPdf(definition, fonts)
 */
export function toPdfmake(tree: Root, options: Options): Result {
  const state = createState(tree, options)
  const {theme} = state
  const size = normalizePageSize(theme.page.size)
  const {top, right, bottom, left} = theme.page.margins
  const style = toStyle(theme.text)
  const place: Place = {
    width: size.width - left - right,
    style,
    depth: 0,
    listDepth: 0,
    indented: theme.firstLineIndent > 0
  }
  const content = blocks(state, tree.children, place)
  content.push(...noteList(state, place))
  const info = information(tree, state)
  const values = {title: String(info['Title'] ?? ''), ...options.variables}
  const margins: Margin = [left, top, right, bottom]
  return {
    definition: {
      content: content.length === 0 ? [{text: ''}] : content,
      pageSize: theme.page.size,
      pageMargins: margins,
      defaultStyle: style,
      styles: {},
      ...(theme.header === undefined ? {} : {header: runningText(state, theme.header, true, values)}),
      ...(theme.footer === undefined ? {} : {footer: runningText(state, theme.footer, false, values)}),
      images: state.images,
      files: attachedFiles(options),
      info,
      language: options.language ?? 'zh',
      version: '1.7',
      typography: theme.typography
    },
    messages: state.messages
  }
}
