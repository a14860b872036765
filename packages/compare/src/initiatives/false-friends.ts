import type {InitiativeMention, SharedInitiative} from '@jianbao/model'
import {byReport} from './share-initiatives.js'

/** `1+8`, `1+29`, `2+20+200` are of one pattern; 十百千 is a pattern by itself. A lone number is none: 532 names a strategy. */
export function codeOf(name: string): string | null {
  const plain = name.replace(/[“”"\s]/g, '')
  if (/^\d+(?:\+\d+)+/.test(plain)) return `${/^\d+/.exec(plain)?.[0]}+N`
  const numerals = /^[一二三四五六七八九十百千万]{2,4}(?=\p{Script=Han}{0,6}$)/u.exec(plain)?.[0]
  return numerals !== undefined && /[十百千万]{2}/.test(numerals) ? numerals : null
}

/** How much of their surroundings (character pairs) two mentions of one thing share. */
const sameThing = 0.2

/**
 * Codes that look alike and name different things in different reports: the 十百千 of one is a programme for industry, of the
 * other for villages. They are told apart by the words around them.
 */
export function falseFriends(
  mentions: readonly InitiativeMention[],
  isShared: (group: readonly InitiativeMention[]) => boolean
): SharedInitiative[] {
  const groups = new Map<string, InitiativeMention[]>()
  for (const mention of mentions) {
    const code = codeOf(mention.name) ?? ''
    groups.set(code, [...(groups.get(code) ?? []), mention])
  }
  return [...groups]
    .filter(([, group]) => isShared(group) && !alike(group))
    .map(([code, group]) => ({
      name: code,
      labels: {zh: `“${code}”`, en: `“${code}”`},
      kind: 'other' as const,
      mentions: byReport(group),
      same: false,
      note: {
        zh: `${namesIn(group).join('、')}各指一事`,
        en: `${namesIn(group).join(', ')} are different things`
      }
    }))
}

/** The first name that each report uses, with its marks; a translation's stand for nothing of their own. */
function namesIn(group: readonly InitiativeMention[]): string[] {
  const chinese = group.filter(({surface}) => /\p{Script=Han}/u.test(surface))
  const told = chinese.length > 0 ? chinese : group
  return [...new Map([...told].reverse().map(({report, surface}) => [report, surface])).values()].reverse()
}

/** Whether some mention of one report is about the same thing as some mention of another. */
function alike(group: readonly InitiativeMention[]): boolean {
  return group.some((one, at) =>
    group
      .slice(at + 1)
      .some((other) => one.report !== other.report && one.name === other.name && share(one, other) >= sameThing)
  )
}

function share(one: InitiativeMention, other: InitiativeMention): number {
  const [a, b] = [around(one), around(other)]
  const common = [...a].filter((pair) => b.has(pair)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

/** Character pairs of the twelve characters before and behind a name. */
function around({quote, surface}: InitiativeMention): Set<string> {
  const at = Math.max(0, quote.indexOf(surface))
  const text = quote.slice(Math.max(0, at - 12), at) + quote.slice(at + surface.length, at + surface.length + 12)
  const characters = [...text.replace(/[^\p{Letter}]/gu, '')]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
