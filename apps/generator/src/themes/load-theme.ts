import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {type Fonts, InputError, openFonts, parseTheme, type Theme} from 'jianbao'
import {loadFonts} from '../fonts/load-fonts.js'
import {builtInThemes, themeFile} from './theme-file.js'

/** A theme with its fonts parsed. */
export interface LoadedTheme {
  readonly theme: Theme
  readonly fonts: Fonts
}

/**
 * A theme by the name of a built-in one or by its YAML file.
 *
 * @throws {InputError} for a theme that is not there or cannot be used, and fonts that are none.
 */
export async function loadTheme(nameOrFile: string): Promise<LoadedTheme> {
  const names = await builtInThemes()
  const file = await themeFile(nameOrFile)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no theme “${nameOrFile}”.`, {}, `Give a YAML file, or one of ${names.join(', ')}.`)
  })
  try {
    const theme = parseTheme(text)
    return {theme, fonts: openFonts(await loadFonts(theme, path.dirname(file)))}
  } catch (error) {
    if (error instanceof Error && (error.name === 'ThemeError' || error.name === 'FontError'))
      throw new InputError(`${error.message}.`, {path: file})
    throw error
  }
}
