import {type Format, InputError} from '@jianbao/model'

export type SniffedFormat = Format

const byExtension: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  docx: 'docx',
  pdf: 'pdf'
}

const startsWith = (bytes: Uint8Array, magic: string) => [...magic].every((char, k) => bytes[k] === char.charCodeAt(0))

/**
 * The format of a file by its first bytes and its name; the bytes win, and a contradiction is an error, because a
 * PDF that calls itself `.txt` has usually gone astray.
 *
 * @throws {InputError} if bytes and name disagree, or the bytes are of a format that is not read.
 */
export function sniffFormat(bytes: Uint8Array, path: string): SniffedFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  const named = extension === undefined ? undefined : byExtension[extension]
  const found = formatOfBytes(bytes, path)
  if (found === undefined) {
    if (named === 'pdf' || named === 'docx')
      throw new InputError(
        `The file is no ${named.toUpperCase()}, although its name ends in .${extension}.`,
        {path},
        'Give it its right ending.'
      )
    return named ?? 'txt'
  }
  const contradicted = named !== undefined && named !== found && !(found === 'html' && named === 'md')
  if (contradicted && found !== 'html')
    throw new InputError(
      `The file is a ${found.toUpperCase()}, although its name ends in .${extension}.`,
      {path},
      `Rename it to end in .${found}.`
    )
  return found
}

// Where a file says what it is.
const headBytes = 1000

/** Text formats whose text cannot be taken as it is. */
const refused = [
  // `ÐÏ\x11à¡±` read as UTF-8 (ࡱ), GBK (邢唷) or windows-1252 (ÐÏà¡±) and saved as text again, bytes of which got lost.
  {
    pattern:
      /^[^\n]{0,40}(?:\u00e0\u00a1\u00b1|\u00e9\u0082\u00a2[^\n]{0,3}\u00e5\u0094\u00b7|\u00c3\u0090\u00c3\u008f[^\n]{0,3}\u00c3\u00a0\u00c2\u00a1)/,
    name: 'an old Office document (.doc, .xls) whose bytes were taken for text'
  },
  {pattern: /^\s*\{\\rtf/, name: 'a rich-text document (.rtf)'},
  {pattern: /^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)*?Content-Type: multipart\/related/i, name: 'a web archive (.mht)'}
] as const

function formatOfBytes(bytes: Uint8Array, path: string): Format | undefined {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'docx'
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    if (isEncrypted(bytes))
      throw new InputError('The Office document is encrypted.', {path}, 'Save it again without a password.')
    throw new InputError('The file is an old Office document (.doc, .xls).', {path}, 'Save it as .docx or as text.')
  }
  const head = buffer(bytes.subarray(0, headBytes)).toString('latin1')
  for (const {pattern, name} of refused)
    if (pattern.test(head)) throw new InputError(`The file is ${name}.`, {path}, 'Save it as .docx, .html or text.')
  return /^[\s\u00ef\u00bb\u00bf]*(?:<!doctype html|<html[\s>])/i.test(head) ? 'html' : undefined
}

/** A document with a password is an old container around the encrypted new one; its directory names it in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return buffer(bytes).includes('EncryptedPackage', 0, 'utf16le')
}

const buffer = ({buffer, byteOffset, byteLength}: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength)
