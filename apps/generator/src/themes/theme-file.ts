import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const builtIn = fileURLToPath(new URL('../../themes/', import.meta.url))

/** Names of the built-in themes. */
export async function builtInThemes(): Promise<string[]> {
  return (await readdir(builtIn))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()
}

/** The file of a theme: of a built-in one by its name, else the name is a path. */
export async function themeFile(nameOrFile: string): Promise<string> {
  return (await builtInThemes()).includes(nameOrFile) ? path.join(builtIn, `${nameOrFile}.yaml`) : nameOrFile
}
