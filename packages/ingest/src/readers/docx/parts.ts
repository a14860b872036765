import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {writeNumbers} from './numbering.js'
import {Styles} from './styles.js'
import {keepVisible} from './visible.js'

// Names of parts; some programs count them: `document2.xml`.
const documentPart = /^word\/document\d*\.xml$/
const notesPart = /^word\/(?:foot|end)notes\d*\.xml$/
const numberingPart = /^word\/numbering\d*\.xml$/
const stylesPart = /^word\/styles\d*\.xml$/
// Pictures and fonts hold no text.
const needed = /\.(?:xml|rels)$/

/**
 * A Word file in which only what its reader sees is text: list numbers are written out, hidden text and tracked
 * deletions are gone.
 *
 * @throws if the file cannot be unpacked or a part is no XML.
 */
export function asShown(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes, {filter: ({name}) => needed.test(name)})
  const partOf = (pattern: RegExp) => parsed(files[Object.keys(files).find((name) => pattern.test(name)) ?? ''])
  const styles = new Styles(partOf(stylesPart))
  const numbering = partOf(numberingPart)
  // Numbers are text now; without the part mammoth makes no lists of them.
  for (const name of Object.keys(files)) if (numberingPart.test(name)) delete files[name]
  for (const [name, file] of Object.entries(files)) {
    const isDocument = documentPart.test(name)
    const part = isDocument || notesPart.test(name) ? parsed(file) : undefined
    if (!part) continue
    keepVisible(part, styles)
    if (isDocument && numbering) writeNumbers(part, numbering, styles)
    files[name] = strToU8(toXml(part))
  }
  return zipSync(files, {level: 0})
}

function parsed(file: Uint8Array | undefined): Root | undefined {
  return file && fromXml(strFromU8(file))
}
