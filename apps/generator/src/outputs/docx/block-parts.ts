import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType
} from 'docx'
import type {AlignType, Heading, List, ListItem, Nodes, RootContent, Table as TableNode} from 'mdast'
import type {} from 'mdast-util-directive'
import type {DocxContext, RunStyle} from './docx-context.js'
import {inlineRuns} from './inline-runs.js'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
]

const maxListLevel = 8 // Word's numbering has nine levels, from 0

/** Blocks of a body. */
export function blockParts(nodes: readonly Nodes[], context: DocxContext): FileChild[] {
  return nodes.flatMap((node) => blockPart(node, context))
}

function blockPart(node: Nodes, context: DocxContext): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, context)]
    case 'paragraph':
      return [new Paragraph({children: inlineRuns(node.children, context)})]
    case 'list':
      return listParts(node, context, 0)
    case 'table':
      return [table(node, context), new Paragraph({})]
    case 'blockquote':
      return quoteParts(node.children, context)
    case 'code':
      return node.value.split('\n').map((line) => new Paragraph({style: 'Code', text: line}))
    case 'thematicBreak':
      return [new Paragraph({border: {bottom: {style: BorderStyle.SINGLE, size: 6, space: 1, color: '999999'}}})]
    case 'leafDirective':
      return node.name === 'page-break' ? [new Paragraph({children: [new PageBreak()]})] : []
    case 'containerDirective':
      return blockParts(node.children, context)
    default:
      return []
  }
}

function heading(node: Heading, context: DocxContext): Paragraph {
  return new Paragraph({
    heading: levels[node.depth - 1] ?? HeadingLevel.HEADING_6,
    children: inlineRuns(node.children, context),
    keepNext: true
  })
}

function quoteParts(nodes: readonly RootContent[], context: DocxContext): FileChild[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? [new Paragraph({style: 'Quote', children: inlineRuns(node.children, context)})]
      : blockPart(node, context)
  )
}

function listParts(list: List, context: DocxContext, level: number): FileChild[] {
  const numbering = {reference: list.ordered ? 'numbers' : 'bullets', level: Math.min(level, maxListLevel)}
  return list.children.flatMap((item) => itemParts(item, numbering, context, level))
}

function itemParts(
  item: ListItem,
  numbering: {reference: string; level: number},
  context: DocxContext,
  level: number
): FileChild[] {
  return item.children.flatMap((child, index) => {
    if (child.type === 'list') return listParts(child, context, level + 1)
    if (child.type !== 'paragraph') return blockPart(child, context)
    return [
      new Paragraph({
        children: inlineRuns(child.children, context),
        ...(index === 0 ? {numbering} : {indent: {left: 720 * (level + 1)}})
      })
    ]
  })
}

/** An editable table; its first row is repeated on every page. */
function table(node: TableNode, context: DocxContext): Table {
  const rows = node.children.map((row, index) => {
    const style: RunStyle = index === 0 ? {bold: true} : {}
    const cells = row.children.map(
      (cell, column) =>
        new TableCell({
          children: [
            new Paragraph({
              alignment: alignment(node.align?.[column]),
              children: inlineRuns(cell.children, context, style)
            })
          ]
        })
    )
    return new TableRow({children: cells, tableHeader: index === 0, cantSplit: true})
  })
  return new Table({rows, width: {size: 100, type: WidthType.PERCENTAGE}})
}

function alignment(align: AlignType | undefined): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (align === 'right') return AlignmentType.RIGHT
  return align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
}
