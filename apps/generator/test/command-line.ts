import type {Console} from '../src/console/console.js'
import {messageLanguage, speakerOf} from '../src/console/message-language.js'
import {run} from '../src/run.js'

/** What a command line printed and how it ended. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with `input` as standard input. */
export async function jianbao(args: readonly string[], input = ''): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const console: Console = {
    stdin: async () => new TextEncoder().encode(input),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    terminal: false,
    columns: 100,
    say: await speakerOf(messageLanguage(args, {}))
  }
  const code = await run(args, console)
  return {code, out: out.join(''), err: err.join('')}
}
