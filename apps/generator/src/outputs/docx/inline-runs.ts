import {ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun} from 'docx'
import {toString as plainText} from 'mdast-util-to-string'
import type {DocxContext, Inline, RunStyle} from './docx-context.js'
import {pictureRun} from './picture-run.js'

/** Runs of a paragraph. */
export function inlineRuns(nodes: readonly Inline[], context: DocxContext, style: RunStyle = {}): ParagraphChild[] {
  return nodes.flatMap((node, index) => {
    // notes 1 and 2 side by side would read as note 12
    const isSecond = node.type === 'footnoteReference' && nodes[index - 1]?.type === 'footnoteReference'
    const comma = isSecond ? [new TextRun({text: ',', superScript: true})] : []
    return [...comma, ...inlineRun(node, context, style)]
  })
}

function inlineRun(node: Inline, context: DocxContext, style: RunStyle): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [new TextRun({...style, text: node.value})]
    case 'strong':
      return inlineRuns(node.children, context, {...style, bold: true})
    case 'emphasis':
      return inlineRuns(node.children, context, {...style, italics: true})
    case 'delete':
      return inlineRuns(node.children, context, {...style, strike: true})
    case 'inlineCode':
      return [new TextRun({...style, text: node.value, font: 'Consolas'})]
    case 'break':
      return [new TextRun({break: 1})]
    case 'footnoteReference':
      return footnoteRun(context.notes.get(node.identifier), context.referred)
    case 'link':
      return linkRun(node.url, inlineRuns(node.children, context, {...style, style: 'Hyperlink'}))
    case 'linkReference':
      return linkRun(context.links.get(node.identifier) ?? '', inlineRuns(node.children, context, style))
    case 'image':
      return [pictureRun(context.images[node.url], node.alt ?? '') ?? new TextRun({...style, text: node.alt ?? ''})]
    case 'html':
      return []
    default:
      return [new TextRun({...style, text: plainText(node)})]
  }
}

/** Word numbers notes as we do, by first use: a further reference is the same raised number. */
function footnoteRun(number: number | undefined, referred: Set<number>): ParagraphChild[] {
  if (number === undefined) return []
  if (referred.has(number)) return [new TextRun({text: String(number), superScript: true})]
  referred.add(number)
  return [new FootnoteReferenceRun(number)]
}

function linkRun(url: string, children: ParagraphChild[]): ParagraphChild[] {
  return /^https?:/.test(url) ? [new ExternalHyperlink({link: url, children})] : children
}
