export type ImageType = 'image/png' | 'image/jpeg' | 'image/svg+xml'

/** What the first bytes say a file is. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  return /^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(start) && start.includes('<svg') ? 'image/svg+xml' : undefined
}
