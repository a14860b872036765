import type {Console} from './console.js'

/** Tells what is being done: a line each with `verbose`, one line that is written over on a terminal, else nothing. */
export interface Progress {
  readonly step: (text: string) => void
  /** Takes the line away. */
  readonly done: () => void
}

const clearLine = '\r\u001b[K' // ECMA-48: to the line's start, erase to its end

export function progressOn(console: Console, {quiet, verbose}: {quiet?: boolean; verbose?: boolean}): Progress {
  const say = (text: string) => console.say(text)
  if (verbose) return {step: (text) => console.err(`${say(text)}\n`), done: () => undefined}
  if (quiet || !console.terminal) return {step: () => undefined, done: () => undefined}
  return {step: (text) => console.err(`${clearLine}${say(text)} …`), done: () => console.err(clearLine)}
}
