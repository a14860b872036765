import {MappedText} from '@jianbao/mapped-text'
import {InputError} from '@jianbao/model'
import {Unzip, UnzipInflate} from 'fflate'
import mammoth from 'mammoth'
import {decodedOf, type ReadDocument} from '../../read-result.js'
import {readHtml} from '../html.js'
import {asShown} from './parts.js'

const maxUnpacked = 100_000_000 // bytes; a report with pictures unpacks to a tenth of it, a zip bomb to far more

/**
 * DOCX: text and tables through mammoth. The text that comes out is the decoded original that offsets point into.
 *
 * @throws {InputError} if the file is encrypted, damaged, no Word document, or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadDocument> {
  refuseOthers(bytes, path)
  const html = await toHtml(bytes, path)
  const rest = {format: 'docx', encoding: 'utf-8', evidence: ['Word document (OOXML)'], diagnostics: []} as const
  const page = readHtml(decodedOf(bytes, path, {...rest, text: html}))
  const source = decodedOf(bytes, path, {...rest, text: page.text.value})
  return {source, text: MappedText.fromOriginal(source.text)}
}

async function toHtml(bytes: Uint8Array, path: string): Promise<string> {
  try {
    const shown = asShown(bytes)
    const buffer = Buffer.from(shown.buffer, shown.byteOffset, shown.byteLength)
    const {value} = await mammoth.convertToHtml(
      {buffer},
      {convertImage: mammoth.images.imgElement(async () => ({src: ''}))}
    )
    return value
  } catch {
    throw new InputError(
      'The Word document cannot be opened: it is damaged.',
      {path},
      'Open it in Word and save it again as .docx.'
    )
  }
}

// A slice of this size unpacks to 66 MB at most, so that a bomb is found before it fills the memory.
const slice = 65_536

/** Zip bombs and other archives. Unpacks once and only counts: what the file says of its sizes may be a lie. */
function refuseOthers(bytes: Uint8Array, path: string): void {
  let unpacked = 0
  const names: string[] = []
  const unzip = new Unzip((file) => {
    names.push(file.name)
    file.ondata = (error, data) => {
      if (error) throw error
      unpacked += data.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && unpacked <= maxUnpacked; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
  } catch {
    names.length = 0
  }
  if (unpacked > maxUnpacked)
    throw new InputError(
      `The Word document unpacks to more than the limit of ${maxUnpacked} bytes: a zip bomb.`,
      {path},
      'Give the report as text.'
    )
  if (names.length === 0)
    throw new InputError('The Word document is damaged: it cannot be unpacked.', {path}, 'Save it again as .docx.')
  if (!names.some((name) => name.startsWith('word/')))
    throw new InputError(
      'The file is a zip archive, but no Word document.',
      {path},
      'Save the report as .docx or text.'
    )
}
