import {InputError} from '@jianbao/model'
import {CommanderError} from 'commander'
import type {Console} from './console/console.js'
import {createProgram} from './program.js'

/** Exit codes of the contract. */
export const exitCodes = {fine: 0, findings: 1, badInput: 2} as const

/**
 * Runs one command line and gives its exit code: 0 fine, 1 findings (`check`, `audit`, `template check`), 2 bad usage
 * or input. Bad input is told in one sentence on `err`.
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.fine
  const program = createProgram(console, (found) => {
    code = found ? exitCodes.findings : exitCodes.fine
  })
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    return report(error, console)
  }
}

function report(error: unknown, console: Console): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.badInput
  if (error instanceof InputError) {
    console.err(`jianbao: ${console.say(`${error}`)}\n`)
    return exitCodes.badInput
  }
  throw error
}
