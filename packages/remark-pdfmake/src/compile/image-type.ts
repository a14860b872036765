import {inflateSync} from 'node:zlib'

export type ImageType = 'image/png' | 'image/jpeg' | 'image/svg+xml'

/** What the first bytes say a file is. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  return /^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(start) && start.includes('<svg') ? 'image/svg+xml' : undefined
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The compressed pixels of a PNG, or nothing when its chunks do not add up. */
function pixelData(bytes: Uint8Array): Uint8Array | undefined {
  const data = view(bytes)
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = data.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return undefined
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    if (name === 'IEND') return Buffer.concat(parts)
    at += 12 + length
  }
  return undefined
}

function isWholePng(bytes: Uint8Array): boolean {
  const data = pixelData(bytes)
  if (data === undefined || data.length === 0) return false
  try {
    return inflateSync(data).length > 0
  } catch {
    return false
  }
}

/** A JPEG is read up to its frame header (SOF0–SOF15 without tables), which says how large it is. */
function hasFrame(bytes: Uint8Array): boolean {
  const data = view(bytes)
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = data.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return at + 10 <= bytes.length
    if (marker < 0xff01) return false
    at += 2 + data.getUint16(at + 2)
  }
  return false
}

/** Whether a PNG or JPEG can be printed. A broken one would stop the document, a PNG even outside of any `catch`. */
export function isPrintable(type: ImageType, bytes: Uint8Array): boolean {
  if (type === 'image/png') return isWholePng(bytes)
  return type === 'image/jpeg' ? hasFrame(bytes) : true
}
