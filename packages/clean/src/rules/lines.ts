import type {Span} from '@jianbao/model'

/** The lines of a text, without their line feeds. */
export function* lines(text: string): Generator<Span> {
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield {start, end}
    start = end + 1
  }
}
