import {deflateSync} from 'node:zlib'

/** A reader unpacks a whole stream to find one object in it, so streams are kept to this many. */
const objectsPerStream = 400

/** Bytes of a field of the cross-reference table: kind, place (up to 4 GB), place inside an object stream. */
const fields = [1, 4, 2] as const
const rowLength = fields.reduce((sum, width) => sum + width, 0)

/** Level 9 costs two milliseconds here, for a hundredth of the size. */
const level = 9

interface Parsed {
  /** Where each object of pdfkit's file begins, by its number less one. */
  offsets: number[]
  /** Where the last object ends. */
  end: number
  /** The entries of the trailer, but for the number of objects. */
  trailer: string
}

/** Reads the cross-reference table that pdfkit wrote: rows of 20 bytes, all objects in use but the first. */
function parse(pdf: Buffer): Parsed {
  const end = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1', pdf.length - 40))?.[1])
  const tail = pdf.toString('latin1', end)
  const [head, count] = /^xref\n0 (\d+)\n/.exec(tail) ?? []
  if (head === undefined) throw new Error('pdfkit wrote no cross-reference table')
  const rows = Array.from({length: Number(count) - 1}, (_, index) => head.length + (index + 1) * 20)
  const trailer = tail.slice(tail.indexOf('trailer\n<<') + 'trailer\n<<'.length, tail.lastIndexOf('>>\nstartxref'))
  return {
    offsets: rows.map((at) => Number(tail.slice(at, at + 10))),
    end,
    trailer: trailer.replace(/\/Size \d+\n/, '').trim()
  }
}

interface Row {
  kind: 0 | 1 | 2
  place: number
  index: number
}

/** Rows one below the other are much alike; their differences (PNG's filter “up”) hardly take room. */
function encodeRows(rows: readonly Row[]): Buffer {
  const table = Buffer.alloc(rows.length * rowLength)
  for (const [number, {kind, place, index}] of rows.entries()) {
    const at = number * rowLength
    table.writeUInt8(kind, at)
    table.writeUInt32BE(place, at + fields[0])
    table.writeUInt16BE(index, at + fields[0] + fields[1])
  }
  const filtered = Buffer.alloc(rows.length * (rowLength + 1))
  for (let at = 0; at < table.length; at += 1) {
    const row = Math.floor(at / rowLength)
    filtered[row * (rowLength + 1)] = 2
    filtered[at + row + 1] = (table[at] ?? 0) - (at < rowLength ? 0 : (table[at - rowLength] ?? 0))
  }
  return deflateSync(filtered, {level})
}

function stream(number: number, entries: string, bytes: Buffer): Buffer {
  const head = `${number} 0 obj\n<<\n${entries}\n/Length ${bytes.length}\n/Filter /FlateDecode\n>>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}

function objectStream(number: number, members: readonly {number: number; body: string}[]): Buffer {
  let at = 0
  const index = members.map(({number: own, body}) => {
    const entry = `${own} ${at}`
    at += body.length + 1
    return entry
  })
  const first = `${index.join(' ')}\n`
  const content = Buffer.from(first + members.map(({body}) => body).join('\n'), 'latin1')
  const entries = `/Type /ObjStm\n/N ${members.length}\n/First ${first.length}`
  return stream(number, entries, deflateSync(content, {level}))
}

/** Builds the packed file piece by piece. */
class Packer {
  readonly #parts: Buffer[]
  readonly #rows: Row[] = [{kind: 0, place: 0, index: 65535}]
  #length: number
  #waiting: {number: number; body: string}[] = []
  #next: number

  constructor(header: Buffer, objects: number) {
    this.#parts = [header]
    this.#length = header.length
    this.#next = objects + 1
  }

  keep(number: number, bytes: Buffer): void {
    this.#rows[number] = {kind: 1, place: this.#length, index: 0}
    this.#parts.push(bytes)
    this.#length += bytes.length
  }

  pack(number: number, body: string): void {
    this.#rows[number] = {kind: 2, place: this.#next, index: this.#waiting.length}
    this.#waiting.push({number, body})
    if (this.#waiting.length === objectsPerStream) this.#flush()
  }

  finish(trailer: string): Buffer {
    if (this.#waiting.length > 0) this.#flush()
    const start = this.#length
    const number = this.#next
    this.#rows[number] = {kind: 1, place: start, index: 0}
    const entries = [
      '/Type /XRef',
      `/Size ${this.#rows.length}`,
      `/W [${fields.join(' ')}]`,
      `/DecodeParms <</Predictor 12 /Columns ${rowLength}>>`,
      trailer
    ]
    const table = stream(number, entries.join('\n'), encodeRows(this.#rows))
    return Buffer.concat([...this.#parts, table, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')])
  }

  #flush(): void {
    const members = this.#waiting
    const number = this.#next
    this.#waiting = []
    this.#next += 1
    this.keep(number, objectStream(number, members))
  }
}

/**
 * Put the small objects of a PDF (links, bookmarks, destinations, page dictionaries) into compressed object streams, as
 * PDF has them since 1.5. pdfkit writes each on its own, which makes them a fifth of a briefing with a few hundred notes.
 *
 * @param pdf a whole file as pdfkit ends it.
 */
export function packObjects(pdf: Buffer): Buffer {
  const {offsets, end, trailer} = parse(pdf)
  const ordered = offsets.map((offset, index) => ({offset, number: index + 1})).sort((a, b) => a.offset - b.offset)
  const packer = new Packer(pdf.subarray(0, ordered[0]?.offset), offsets.length)
  for (const [index, {offset, number}] of ordered.entries()) {
    const bytes = pdf.subarray(offset, ordered[index + 1]?.offset ?? end)
    // Streams cannot stand inside streams.
    if (bytes.includes('\nstream\n')) packer.keep(number, bytes)
    else packer.pack(number, bytes.toString('latin1', `${number} 0 obj\n`.length, bytes.length - '\nendobj\n'.length))
  }
  return packer.finish(trailer)
}
