import path from 'node:path'
import {type Diagnostic, InputError} from '@jianbao/model'
import type {Console} from '../console/console.js'
import {writeOutput} from '../files/write-output.js'
import type {CommonOptions} from '../program.js'

/** Gives a command's data to standard output, or to the file of `--out`. */
export async function emit(data: string, options: CommonOptions, console: Console): Promise<void> {
  const text = data === '' || data.endsWith('\n') ? data : `${data}\n`
  if (options.out === undefined) console.out(text)
  else await writeOutput(path.dirname(options.out), new Map([[path.basename(options.out), text]]))
}

/** A value as JSON, or one JSON object a line. */
export const toJson = (value: unknown): string => JSON.stringify(value, undefined, 2)
export const toJsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

const shown: Readonly<Record<Diagnostic['severity'], string>> = {info: 'note', warning: 'warning', error: 'error'}

/** Tells diagnostics on `err`: warnings always, notes with `--verbose`, nothing with `--quiet`. */
export function tell(diagnostics: readonly Diagnostic[], options: CommonOptions, console: Console): void {
  if (options.quiet) return
  for (const {severity, reason, hint, path: file, line, column, ruleId} of diagnostics) {
    if (severity === 'info' && !options.verbose) continue
    const where = [file, line, column].filter((part) => part !== undefined).join(':')
    const text = console.say(hint === undefined ? reason : `${ended(reason)} ${hint}`)
    const kind = console.say(shown[severity])
    console.err(`${where === '' ? '' : `${where}: `}${kind}: ${text} (${ruleId})\n`)
  }
}

/** A remark that a sentence of advice follows is a sentence, too. */
const ended = (reason: string): string => (/[.?!。？！…]$/.test(reason) ? reason : `${reason}.`)

/** Refuses standard input where more than one argument claims it. */
export function refuseSharedStdin(files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1)
    throw new InputError('Standard input (-) was given more than once.', {}, 'Give the other reports as files.')
}
