import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {FontError, type Fonts, InputError, openFonts, parseTheme, type Theme, ThemeError} from 'jianbao'
import {isMap, isScalar, LineCounter, parseDocument} from 'yaml'
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
    if (error instanceof ThemeError)
      throw new InputError(`${error.message}.`, {path: file, ...placeIn(text, error.keys)})
    if (error instanceof FontError) throw new InputError(`${error.message}.`, {path: file, ...placeIn(text, ['fonts'])})
    throw error
  }
}

/** Line and column of a theme's key, or of the nearest key around it. */
function placeIn(text: string, keys: readonly string[]): {line: number; column: number} {
  const lineCounter = new LineCounter()
  let node: unknown = parseDocument(text, {lineCounter}).contents
  let offset = 0
  for (const name of keys) {
    const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && key.value === name) : undefined
    if (pair === undefined) break
    offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset
    node = pair.value
  }
  const {line, col} = lineCounter.linePos(offset)
  return {line, column: col}
}
