import type {FootnoteDefinition, PhrasingContent} from 'mdast'

/** How a run of text is set; passed down and never changed. */
export interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly style?: string
}

/** What the builders need to know of the whole document. */
export interface DocxContext {
  /** Number of a note by its identifier, in the order of first use. */
  readonly notes: ReadonlyMap<string, number>
  /** Notes that were referred to: Word prints a note once more, empty, for each further reference. */
  readonly referred: Set<number>
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  /** Addresses by definition identifier. */
  readonly links: ReadonlyMap<string, string>
  /** Pictures of the template's folder by their address. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

export type Inline = PhrasingContent
