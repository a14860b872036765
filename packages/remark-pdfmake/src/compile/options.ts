import type {VFileMessage} from 'vfile-message'
import type {PdfDefinition} from '../definition.js'
import type {Fonts} from '../fonts/open-fonts.js'
import type {Theme} from '../theme/schema.js'

/** A file to be carried inside the PDF. */
export interface Attachment {
  bytes: Uint8Array
  /** Media type, e.g. `application/json`. */
  type: string
  description?: string
}

export interface Options {
  theme: Theme
  /** Fonts that will print the document: characters are checked against them, and runs split by what each font has. */
  fonts?: Fonts
  /** Handlers of fenced blocks by language: the code in, an SVG drawing out (or `undefined` to print the code). */
  fences?: Readonly<Record<string, (code: string) => string | undefined>>
  /** Bytes of images by the address that the Markdown uses. No other image is ever read. */
  images?: Readonly<Record<string, Uint8Array>>
  /** Files by name. */
  attachments?: Readonly<Record<string, Attachment>>
  /** Language of the text, `zh` or `en`…: chooses labels of the theme and the PDF's language. */
  language?: string
  /** Document title; else the first heading's text. */
  title?: string
  author?: string
  subject?: string
  keywords?: string
  /** The PDF's date. Given, never taken from a clock, so that the same input makes the same bytes. */
  date?: Date
  /** Values for `{name}` in headers and footers. */
  variables?: Readonly<Record<string, string>>
}

export interface Result {
  definition: PdfDefinition
  messages: VFileMessage[]
}
