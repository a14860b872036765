import {type Edit, MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument} from '@jianbao/model'
import type {ReadDocument} from '../read-result.js'

/** Plain text: everything stays, line ends become `\n`. */
export function readText(source: DecodedDocument): ReadDocument {
  return {source, text: MappedText.fromOriginal(source.text).edit(lineEnds(source.text))}
}

/** Edits that turn CRLF, CR, form feed and the Unicode line separators into `\n`. */
export function lineEnds(text: string): Edit[] {
  return Array.from(text.matchAll(/\r\n?|[\f\u2028\u2029\u0085]/g), ({index, 0: end}) => ({
    start: index,
    end: index + end.length,
    after: '\n'
  }))
}
