const tables = new Map<string, Map<string, readonly number[]>>()

/** Text in a double-byte encoding that only decoders exist for: the table is the decoder's, turned round. */
export function encodeLegacy(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  let table = tables.get(encoding)
  if (!table) {
    table = new Map()
    const decoder = new TextDecoder(encoding)
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const char = decoder.decode(Uint8Array.of(lead, trail))
        if (char.length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [lead, trail])
      }
    tables.set(encoding, table)
  }
  const known = table
  return Uint8Array.from(
    Array.from(text).flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : (known.get(char) ?? [0x3f])))
  )
}
