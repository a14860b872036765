import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '@jianbao/model'
import {errorCode} from './read-input.js'

/** Files to write: name within the output folder, content. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Writes files into a folder: all under temporary names first, then renamed, so that nothing half-written is left
 * under a final name.
 *
 * @throws {InputError} if the folder cannot be made or written.
 */
export async function writeOutput(folder: string, files: OutputFiles): Promise<string[]> {
  const written: Array<{temporary: string; final: string}> = []
  try {
    for (const [name, content] of files) {
      const final = path.join(folder, name)
      await mkdir(path.dirname(final), {recursive: true})
      const temporary = path.join(path.dirname(final), `.${path.basename(name)}.${process.pid}.part`)
      written.push({temporary, final})
      await writeFile(temporary, content)
    }
    for (const {temporary, final} of written) await rename(temporary, final)
    return written.map(({final}) => final)
  } catch (error) {
    await Promise.all(written.map(({temporary}) => rm(temporary, {force: true}).catch(() => undefined)))
    throw new InputError(
      `The output cannot be written (${errorCode(error)}).`,
      {path: folder},
      'Choose a folder that you may write to with --out.'
    )
  }
}
