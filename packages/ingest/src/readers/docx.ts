import {MappedText} from '@jianbao/mapped-text'
import {InputError} from '@jianbao/model'
import {unzipSync} from 'fflate'
import mammoth from 'mammoth'
import {decodedOf, type ReadDocument} from '../read-result.js'
import {readHtml} from './html.js'

const maxUnpacked = 200_000_000 // bytes; a report with pictures unpacks to a tenth of it, a zip bomb to far more

/**
 * DOCX: text and tables through mammoth. The text that comes out is the decoded original that offsets point into.
 *
 * @throws {InputError} if the file is encrypted, damaged, no Word document, or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadDocument> {
  refuseBomb(bytes, path)
  const html = await toHtml(bytes, path)
  const rest = {format: 'docx', encoding: 'utf-8', evidence: ['Word document (OOXML)'], diagnostics: []} as const
  const page = readHtml(decodedOf(bytes, path, {...rest, text: html}))
  const source = decodedOf(bytes, path, {...rest, text: page.text.value})
  return {source, text: MappedText.fromOriginal(source.text)}
}

async function toHtml(bytes: Uint8Array, path: string): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const {value} = await mammoth.convertToHtml(
      {buffer},
      {convertImage: mammoth.images.imgElement(async () => ({src: ''}))}
    )
    return value
  } catch {
    throw new InputError(
      'The Word document cannot be opened: it is damaged, encrypted or no .docx.',
      {path},
      'Save it again as .docx without a password.'
    )
  }
}

function refuseBomb(bytes: Uint8Array, path: string): void {
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({originalSize}) => {
        unpacked += originalSize
        return false
      }
    })
  } catch {
    throw new InputError('The Word document is damaged: it cannot be unpacked.', {path}, 'Save it again as .docx.')
  }
  if (unpacked > maxUnpacked)
    throw new InputError(`The Word document unpacks to ${unpacked} bytes, more than the limit of ${maxUnpacked}.`, {
      path
    })
}
