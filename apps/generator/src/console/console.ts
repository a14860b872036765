import {messageLanguage, speakerOf} from './message-language.js'

/** The outside world of a command, so that tests can give another one. */
export interface Console {
  readonly stdin: () => Promise<Uint8Array>
  /** Data goes here. */
  readonly out: (text: string) => void
  /** Everything else goes here. */
  readonly err: (text: string) => void
  /** Whether `err` is a terminal: progress is shown only there. */
  readonly terminal: boolean
  /** Columns of the terminal that `out` writes to. */
  readonly columns: number
  /** A message for `err`, or a text of the help, in the user's language. */
  readonly say: (message: string) => string
}

/** The console of this process, for a command line. */
export async function processConsole(args: readonly string[]): Promise<Console> {
  return {
    say: await speakerOf(messageLanguage(args, process.env)),
    stdin: readStdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 120
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
