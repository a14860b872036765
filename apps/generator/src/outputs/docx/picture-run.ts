import {ImageRun} from 'docx'

interface Size {
  readonly width: number
  readonly height: number
}

/** Width of the text on Word's A4 page, in pixels of 1/96 inch. */
const widest = 600

/** A logo (PNG or JPEG) as a picture of Word, no wider than the text; `undefined` for what Word cannot show. */
export function pictureRun(bytes: Uint8Array | undefined, alt: string): ImageRun | undefined {
  if (bytes === undefined) return undefined
  const [type, size] = [bytes[0] === 0x89 ? 'png' : 'jpg', pngSize(bytes) ?? jpegSize(bytes)] as const
  if (size === undefined || size.width === 0) return undefined
  const scale = Math.min(1, widest / size.width)
  const transformation = {width: Math.round(size.width * scale), height: Math.round(size.height * scale)}
  return new ImageRun({type, data: bytes, transformation, altText: {name: alt, description: alt, title: alt}})
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Its header chunk comes first: width and height at bytes 16 and 20 (PNG specification, 11.2.2). */
function pngSize(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes)
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined
  return {width: view.getUint32(16), height: view.getUint32(20)}
}

/** A start-of-frame marker (0xC0–0xCF but C4, C8 and CC) holds height and width (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes)
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return {width: view.getUint16(at + 7), height: view.getUint16(at + 5)}
  }
  return undefined
}
