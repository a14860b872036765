/** Tables of a TrueType or OpenType file by their four-letter names, in place. */
export type Tables = ReadonlyMap<string, Uint8Array>

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const tagAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))

/** Where the table directory begins: a collection (`simsun.ttc`) has several fonts, of which the first counts. */
function directoryOf(bytes: Uint8Array): number {
  return tagAt(bytes, 0) === 'ttcf' ? view(bytes).getUint32(12) : 0
}

export const isCollection = (bytes: Uint8Array): boolean => tagAt(bytes, 0) === 'ttcf'

/**
 * The tables of a font file.
 *
 * @throws RangeError when the file ends too early.
 */
export function readTables(bytes: Uint8Array): Tables {
  const data = view(bytes)
  const start = directoryOf(bytes)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < data.getUint16(start + 4); index += 1) {
    const at = start + 12 + index * 16
    const offset = data.getUint32(at + 8)
    tables.set(tagAt(bytes, at), bytes.subarray(offset, offset + data.getUint32(at + 12)))
  }
  return tables
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number) => Math.ceil(length / 4) * 4

/** Put tables together to a font file. Checksums are left out: what embeds or parses fonts does not read them. */
export function writeTables(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = 12 + entries.length * 16
  const file = new Uint8Array(entries.reduce((sum, [, table]) => sum + padded(table.length), head))
  const data = view(file)
  const power = Math.floor(Math.log2(entries.length))
  data.setUint32(0, tables.has('CFF ') ? 0x4f54544f : 0x00010000) // "OTTO", or TrueType's version 1.0
  data.setUint16(4, entries.length)
  data.setUint16(6, 16 * 2 ** power)
  data.setUint16(8, power)
  data.setUint16(10, 16 * (entries.length - 2 ** power))
  let offset = head
  for (const [index, [tag, table]] of entries.entries()) {
    const at = 12 + index * 16
    for (let letter = 0; letter < 4; letter += 1) file[at + letter] = tag.charCodeAt(letter)
    data.setUint32(at + 8, offset)
    data.setUint32(at + 12, table.length)
    file.set(table, offset)
    offset += padded(table.length)
  }
  return file
}
