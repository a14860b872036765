import {readFile} from 'node:fs/promises'
import {InputError} from '@jianbao/model'
import type {Console} from '../console/console.js'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
  ENOTDIR: 'There is no such file.',
  ENAMETOOLONG: 'The name is too long for a file.'
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {InputError} if it cannot be read.
 */
export async function readInput(path: string, console: Console): Promise<Uint8Array> {
  if (path === '-') return console.stdin()
  try {
    return await readFile(path)
  } catch (error) {
    const code = errorCode(error)
    throw new InputError(reasons[code] ?? `The file cannot be read (${code}).`, {path}, 'Check the path.')
  }
}

/** A text file of ours (config, template) as UTF-8. */
export async function readTextFile(path: string, console: Console): Promise<string> {
  return new TextDecoder('utf-8').decode(await readInput(path, console))
}

/** The system's code of a file error, e.g. `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
