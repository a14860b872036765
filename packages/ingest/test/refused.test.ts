import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {readDocument} from '../src/index.js'

const office = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const encrypted = new Uint8Array(4096)
encrypted.set(office)
encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)

/** Sizes that the archive tells of its files, in the local headers and in the directory, made small. */
function lying(archive: Uint8Array): Uint8Array {
  const lie = archive.slice()
  const view = new DataView(lie.buffer)
  for (let at = 0; at + 30 < lie.length; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true)
  }
  return lie
}

const bomb = zipSync({'[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(101_000_000)})

/** An old Word document whose bytes were decoded, with this head, and saved as text. */
const wordBytes = (head: string) => strToU8(`${head} > bjbj 政府工作报告`)

describe('what is refused, each with a sentence of its own', () => {
  test.each([
    ['a Word document with a password', 'a.docx', encrypted, /^The Office document is encrypted\.$/],
    ['an old Word document', 'a.doc', office, /^The file is an old Office document/],
    ['bytes of one read as UTF-8', 'a.txt', wordBytes('\u0871'), /taken for text/],
    ['bytes of one read as GBK', 'a.txt', wordBytes('邢\u0011唷'), /taken for text/],
    ['bytes of one read as windows-1252', 'a.txt', wordBytes('ÐÏ\u0011à¡±'), /taken for text/],
    ['a zip bomb', 'a.docx', bomb, /limit of 100000000 bytes: a zip bomb\.$/],
    ['a zip bomb that lies about its size', 'a.docx', lying(bomb), /a zip bomb\.$/],
    ['a zip that was cut', 'a.docx', bomb.subarray(0, 40), /damaged: it cannot be unpacked\.$/],
    ['an OFD or Excel file', 'a.ofd', zipSync({'OFD.xml': strToU8('<x/>')}), /zip archive, but no Word document\.$/],
    [
      'a Word document without its text',
      'a.docx',
      zipSync({'word/x.xml': strToU8('<x/>')}),
      /cannot be opened: it is damaged\.$/
    ],
    ['rich text', 'a.txt', strToU8("{\\rtf1\\ansi\\ansicpg936 \\'d6\\'d0}"), /a rich-text document \(\.rtf\)\.$/],
    [
      'a web archive',
      'a.mht',
      strToU8(
        'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n=E6=94=BF'
      ),
      /a web archive \(\.mht\)\.$/
    ],
    [
      'a picture',
      'a.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      /holds binary data\.$/
    ]
  ])('%s', async (_, path, bytes, reason) => {
    const error = await readDocument(bytes, path).catch((failure: unknown) => failure)
    expect(error).toMatchObject({name: 'InputError', message: expect.stringMatching(reason), place: {path}})
    expect(error).toHaveProperty('hint', expect.stringMatching(/\.$/))
  })
})

test('a text that begins with a heading like a mail header is a text', async () => {
  const text = 'Content: multipart work\nReport: 2024\n各位代表：'
  expect((await readDocument(strToU8(text), 'a.txt')).text.value).toBe(text)
})
