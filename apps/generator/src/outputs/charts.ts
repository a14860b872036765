import type {Diagnostic} from 'jianbao'
import type {Root} from 'mdast'
import {plainMarkdown} from './plain-markdown.js'

/** A briefing's charts in the shapes that the formats need. */
export interface Charts {
  /** Plain tree with charts as pictures, and the pictures (SVG) by their address. */
  readonly withPictures: Root
  readonly pictures: ReadonlyMap<string, string>
  /** Plain tree with charts as tables. */
  readonly withTables: Root
  /** Handlers that draw charts into a PDF. */
  readonly fences: Readonly<Record<string, (code: string) => string | undefined>>
  readonly diagnostics: readonly Diagnostic[]
}

export function chartsOf(tree: Root, _language: 'zh' | 'en'): Charts {
  const plain = plainMarkdown(tree, {})
  return {withPictures: plain, pictures: new Map(), withTables: plain, fences: {}, diagnostics: []}
}
