import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '@jianbao/model'

const maxFolderBytes = 20_000_000 // a template with its pictures is well under 5 MB

/**
 * All files of a folder by their path in it (`partials/head.hbs`); links that leave the folder are not followed.
 *
 * @throws {InputError} if there is no such folder, or it holds more than a template can.
 */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => {
    throw new InputError('There is no such folder.', {path: folder}, 'Check the path.')
  })
  const files = new Map<string, Uint8Array>()
  let bytes = 0
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    bytes += (await stat(file)).size
    if (bytes > maxFolderBytes)
      throw new InputError(
        `The folder holds more than ${maxFolderBytes} bytes.`,
        {path: folder},
        'A template is a folder of a few small files.'
      )
    files.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file))
  }
  return files
}
