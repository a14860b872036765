import {unzipSync, zipSync} from 'fflate'

/** The first day that a ZIP archive can name. */
const dawnOfZip = new Date(1980, 0, 1)

/**
 * Packs an Office file again without the clock: same content, same bytes. `edit` may change files on the way, such as
 * the dates in `docProps/core.xml`.
 */
export function fixZip(
  bytes: Uint8Array,
  edit: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content
): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))
  // Word and Excel want this file first.
  files.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'))
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, [edit(name, content), {mtime: dawnOfZip}]])))
}

/** Sets the dates of creation and change in an Office file's properties. */
export function fixDates(date: string): (name: string, content: Uint8Array) => Uint8Array {
  return (name, content) => {
    if (name !== 'docProps/core.xml') return content
    const text = new TextDecoder().decode(content)
    return new TextEncoder().encode(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`))
  }
}
