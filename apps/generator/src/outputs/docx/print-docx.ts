import {AlignmentType, Document, type ILevelsOptions, LevelFormat, Packer, Paragraph} from 'docx'
import type {FootnoteDefinition, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {fixDates, fixZip} from '../fixed-zip.js'
import {blockParts} from './block-parts.js'
import type {DocxContext} from './docx-context.js'
import {inlineRuns} from './inline-runs.js'

export interface DocxProperties {
  readonly title: string
  readonly language: 'zh' | 'en'
  /** ISO date for the file's properties. */
  readonly date: string
  /** Pictures by their address in the tree. */
  readonly images?: Readonly<Record<string, Uint8Array>>
}

const fonts = {
  zh: {ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei'},
  en: {ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun'}
} as const // fonts that every Word has; a Word file cannot carry ours

/** A briefing's Markdown tree as a Word document: editable tables, real headings and footnotes. */
export async function printDocx(tree: Root, properties: DocxProperties): Promise<Uint8Array> {
  const context = contextOf(tree, properties.images ?? {})
  const document = new Document({
    title: properties.title,
    creator: 'jianbao',
    styles: {
      default: {
        document: {run: {font: fonts[properties.language], size: 21}, paragraph: {spacing: {after: 120, line: 300}}}
      }
    },
    numbering: {
      config: [
        {reference: 'bullets', levels: levels(LevelFormat.BULLET)},
        {reference: 'numbers', levels: levels(LevelFormat.DECIMAL)}
      ]
    },
    footnotes: footnotesOf(context),
    sections: [{children: blockParts(tree.children, context)}]
  })
  return fixZip(new Uint8Array(await Packer.toBuffer(document)), fixDates(properties.date))
}

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat]): ILevelsOptions[] {
  return Array.from({length: 9}, (_, level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: {paragraph: {indent: {left: 420 * (level + 1), hanging: 420}}} // twips: two characters of 10.5 pt
  }))
}

function contextOf(tree: Root, images: DocxContext['images']): DocxContext {
  const notes = new Map<string, number>()
  const definitions = new Map<string, FootnoteDefinition>()
  const links = new Map<string, string>()
  visit(tree, (node) => {
    if (node.type === 'footnoteReference' && !notes.has(node.identifier)) notes.set(node.identifier, notes.size + 1)
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node)
    if (node.type === 'definition') links.set(node.identifier, node.url)
  })
  return {notes, referred: new Set(), definitions, links, images}
}

function footnotesOf(context: DocxContext): Record<string, {children: Paragraph[]}> {
  const notes = [...context.notes].map(([identifier, number]) => {
    const blocks = context.definitions.get(identifier)?.children ?? []
    const paragraphs = blocks.flatMap((block) =>
      block.type === 'paragraph' ? [new Paragraph({children: inlineRuns(block.children, context)})] : []
    )
    return [String(number), {children: paragraphs}] as const
  })
  return Object.fromEntries(notes)
}
