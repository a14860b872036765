import type {ImageType} from './image-type.js'
import {isWholePng} from './png.js'

/** A JPEG is read up to its frame header (SOF0–SOF15 without tables), which says how large it is. */
function hasFrame(bytes: Uint8Array): boolean {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = data.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return at + 10 <= bytes.length && data.getUint16(at + 5) > 0 && data.getUint16(at + 7) > 0
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
