import {fromHtml} from 'hast-util-from-html'

/** A stretch of a page's source and what it stands for in the page's text; `undefined` where it stands for itself. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string | undefined
}

const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy
// With what no text is in.
const tag = /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[a-z/!?][^>]*(?:>|$)/iy

/**
 * Lays a text node along the source that it came from: character references stand for characters, and tags for nothing
 * where the parser has put together what stood before and behind them.
 *
 * @example
 * align('5&nbsp;亿', '5\u00a0亿') // 5, &nbsp; for a no-break space, 亿
 */
export function align(source: string, text: string): readonly Stretch[] {
  if (source === text) return [{start: 0, end: source.length, text: undefined}]
  const stretches: Stretch[] = []
  let start = 0
  let done = 0
  const put = (end: number, stands: string | undefined) => {
    if (end > start) stretches.push({start, end, text: stands})
    start = end
  }
  for (let at = 0; at < source.length; ) {
    const [found, stands] = standsAt(source, at)
    if (stands !== undefined && text.startsWith(stands, done) && found !== stands) {
      put(at, undefined)
      at += found.length
      done += stands.length
      put(at, stands)
    } else if (source[at] === text[done]) {
      at++
      done++
    } else return alignEnds(source, text)
  }
  put(source.length, undefined)
  return done === text.length ? stretches : alignEnds(source, text)
}

/** Other elements' text stands between (text in a table outside its cells moves before the table): the ends agree. */
function alignEnds(source: string, text: string): readonly Stretch[] {
  let head = 0
  while (head < text.length && source[head] === text[head]) head++
  let tail = 0
  while (tail < text.length - head && source.at(-1 - tail) === text.at(-1 - tail)) tail++
  const [from, to] = [head, source.length - tail]
  const all: Stretch[] = [
    {start: 0, end: from, text: undefined},
    {start: from, end: to, text: text.slice(head, text.length - tail).replace(/\s+/g, ' ')},
    {start: to, end: source.length, text: undefined}
  ]
  return all.filter(({start, end}) => end > start)
}

/** What stands at a place of the source that is not itself, and for what. */
function standsAt(source: string, at: number): readonly [found: string, stands: string | undefined] {
  // The parser makes every line end a line feed.
  if (source[at] === '\r') return source[at + 1] === '\n' ? ['\r\n', '\n'] : ['\r', '\n']
  if (source[at] === '&') {
    const [found] = matchAt(reference, source, at) ?? []
    if (found !== undefined) return [found, characterOf(found)]
  }
  if (source[at] === '<') {
    const [found] = matchAt(tag, source, at) ?? []
    if (found !== undefined) return [found, '']
  }
  return ['', undefined]
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

const known = new Map<string, string>()

function characterOf(found: string): string {
  const seen = known.get(found)
  if (seen !== undefined) return seen
  const [first] = fromHtml(found, {fragment: true}).children
  const text = first?.type === 'text' ? first.value : found
  known.set(found, text)
  return text
}
