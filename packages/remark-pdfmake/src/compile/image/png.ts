import {inflateSync} from 'node:zlib'

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Pixels that are unpacked at most: a sheet of A4 scanned at 600 dpi has 35 million. A file of a few kilobytes may claim
 * to unpack to gigabytes.
 */
const mostPixels = 50_000_000

/** Samples a pixel by PNG's colour types: grey, colours, palette, grey and alpha, colours and alpha. */
const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

interface Png {
  width: number
  height: number
  bitsPerPixel: number
  data: Uint8Array
}

/** Header and compressed pixels, or nothing when the chunks do not add up. */
function parse(bytes: Uint8Array): Png | undefined {
  const chunks = view(bytes)
  const parts: Uint8Array[] = []
  const isHeaded = bytes.length > 33 && String.fromCharCode(...bytes.subarray(12, 16)) === 'IHDR'
  for (let at = 8; isHeaded && at + 12 <= bytes.length; ) {
    const length = chunks.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return undefined
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    if (name === 'IEND')
      return {
        width: chunks.getUint32(16),
        height: chunks.getUint32(20),
        bitsPerPixel: chunks.getUint8(24) * (samples[chunks.getUint8(25)] ?? 0),
        data: Buffer.concat(parts)
      }
    at += 12 + length
  }
  return undefined
}

/** Whether a PNG is whole. The printer unpacks its pixels late, where a broken one fails outside of any `catch`. */
export function isWholePng(bytes: Uint8Array): boolean {
  const png = parse(bytes)
  if (png === undefined || png.width * png.height * png.bitsPerPixel === 0) return false
  if (png.width * png.height > mostPixels) return false
  // A byte a row says how the row is filtered; interlaced pictures have rows of seven passes.
  const most = (Math.ceil((png.width * png.bitsPerPixel) / 8) + 8) * png.height * 2 + 64
  try {
    return inflateSync(png.data, {maxOutputLength: most}).length > 0
  } catch {
    return false
  }
}
