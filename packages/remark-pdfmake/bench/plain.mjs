import {createRequire} from 'node:module'
import {fontPaths} from './setup.mjs'

const pdfmake = createRequire(import.meta.url)('pdfmake')

pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)

/** The same definition through pdfmake as it is, which reads its fonts from files. */
export function printPlain(definition) {
  const fonts = {}
  for (const [name, {normal, bold = normal}] of Object.entries(fontPaths))
    fonts[name] = {normal, bold, italics: normal, bolditalics: bold}
  pdfmake.setFonts(fonts)
  return pdfmake.createPdf(definition).getBuffer()
}
