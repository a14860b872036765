import {type Change, nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// Named references that CMS exports leave in plain text; numeric ones are decoded by number.
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  minus: '−',
  plusmn: '±',
  deg: '°',
  yen: '¥',
  permil: '‰'
}

const litter =
  /<U\+([0-9A-F]{4,5})>|<\/?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,300}|\s*\/)?>|&(?:amp;)*(?:([a-z]{2,6})|#(\d{2,6})|#x([0-9a-fA-F]{2,5}));|[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]|[\u00A0\u2000-\u200A\u202F]/g

// `![](/Files/a.jpg)` and `[政务公开](/zwgk/)`: a copy in Markdown that calls itself text.
const picture = /!\[[^\]\n]{0,80}\]\([^)\s]{0,300}\)/g
const link = /(?<!!)\[([^[\]\n]{1,120})\]\((?:https?:|\/|#|\.|javascript:)[^)\s]{0,400}(?:\s"[^"\n]{0,80}")?\)/g

/** `<U+00A0>`, tags, comments, character references and invisible characters that an export left in the text. */
export const markupLitter: Rule = {
  id: 'markup-litter',
  about: 'Tags, comments, links and pictures, character references, <U+00A0> and invisible characters are taken out.',
  note: 'what markup or an export has left stands for this',
  find(text) {
    // Most texts have none of it: one look at each kind is faster than the pattern.
    if (!/[<&\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u2060\u2066-\u2069\uFEFF]|\]\(/.test(text)) return nothing
    const first = [...commentChanges(text), ...markdownChanges(text)]
    const others = replaceAll(text, litter, replacement).filter(
      ({start}) => !first.some((change) => change.start <= start && start < change.end)
    )
    return {changes: [...first, ...others].sort((a, b) => a.start - b.start)}
  }
}

function replacement(match: RegExpMatchArray): string | undefined {
  const [whole, code, name, decimal, hexadecimal] = match
  if (code !== undefined) return characterOf(Number.parseInt(code, 16))
  if (name !== undefined) return named[name]
  if (decimal !== undefined) return characterOf(Number(decimal))
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16))
  if (whole.startsWith('<')) return /^<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b/i.test(whole) ? breakOf(match) : ''
  return /[\u00A0\u2000-\u200A\u202F]/.test(whole) ? ' ' : ''
}

/** Pictures go, links become their words. */
function markdownChanges(text: string): Change[] {
  if (!text.includes('](')) return []
  return [...replaceAll(text, picture, () => ''), ...replaceAll(text, link, ([, words]) => words)]
}

/** A `<br>` inside a Markdown table row stays in its cell. */
function breakOf({input = '', index = 0}: RegExpMatchArray): string {
  const start = input.lastIndexOf('\n', index) + 1
  return input[start] === '|' ? ' ' : '\n'
}

function characterOf(code: number): string {
  if (code === 0xa0 || code === 0x3000) return ' '
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code)
}

/** Comments, found without a pattern so that a lone `<!--` costs nothing. */
function commentChanges(text: string): Change[] {
  const changes: Change[] = []
  let end = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', end)) {
    end = text.indexOf('-->', start + 4)
    if (end < 0) break
    end += 3
    changes.push({start, end, after: '', certainty: 'determined', removal: 'comment or script of the page'})
  }
  return changes
}
