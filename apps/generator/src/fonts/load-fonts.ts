import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {FontError, type FontFamily, type FontFiles, type Theme} from '@jianbao/remark-pdfmake'

const require = createRequire(import.meta.url)

const loaded = new Map<string, Promise<Uint8Array>>()

/** Themes name a file of an installed package (`@scope/package/file.ttf`) or a file of the user, relative to the theme. */
function locate(source: string, folder: string): string {
  if (path.isAbsolute(source) || source.startsWith('./') || source.startsWith('../'))
    return path.resolve(folder, source)
  try {
    return require.resolve(source)
  } catch {
    return path.resolve(folder, source)
  }
}

/** Bytes of one file; the same file gives the same array, so that it is parsed once. */
function load(source: string, folder: string): Promise<Uint8Array> {
  const file = locate(source, folder)
  const known = loaded.get(file)
  if (known !== undefined) return known
  const bytes = readFile(file).catch((error: NodeJS.ErrnoException) => {
    loaded.delete(file)
    throw new FontError(`cannot read font ${source}: ${error.code ?? error.message}`)
  })
  loaded.set(file, bytes)
  return bytes
}

/**
 * Load the font files that a theme names.
 *
 * @param theme a parsed theme.
 * @param folder where relative paths of the theme start; the theme file's folder.
 * @throws FontError when a file cannot be read.
 */
export async function loadFonts(theme: Theme, folder = '.'): Promise<FontFiles> {
  const families = Object.entries(theme.fonts).map(async ([name, sources]) => {
    const styles = (['normal', 'bold', 'italics', 'bolditalics'] as const).filter(
      (style) => sources[style] !== undefined
    )
    const bytes = await Promise.all(styles.map((style) => load(sources[style] ?? '', folder)))
    return [
      name,
      Object.fromEntries(styles.map((style, index) => [style, bytes[index]])) as unknown as FontFamily
    ] as const
  })
  return Object.fromEntries(await Promise.all(families))
}
