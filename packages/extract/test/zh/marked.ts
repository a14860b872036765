import type {Kind} from '@jianbao/model'

/** What a mark behind a number says of it: `新增幼儿园12所{d}`, `力争突破300家{l^gt}`, `由2010年的5%{s@2010:失业率}`. */
export interface Mark {
  /** Where the marked number ends in `text`. */
  readonly end: number
  /** `null`: no figure stands there. */
  readonly kind: Kind | null
  readonly period?: string | null
  readonly period_from?: string
  readonly bound?: string
  readonly value?: number
  readonly status?: string
  readonly subject?: string
}

const kinds: Readonly<Record<string, Kind | null>> = {
  c: 'change',
  d: 'delta',
  l: 'level',
  n: null,
  p: 'span',
  q: 'ratio',
  r: 'rank',
  s: 'share',
  t: 'threshold'
}
const mark = /\{(?<kind>[a-z])(?<signs>(?:[@^=!][^@^=!:}]*)*)(?::(?<subject>[^}]*))?\}/g
const sign = /(?<name>[@^=!])(?<told>[^@^=!]*)/g

/**
 * A sentence whose numbers are followed by what is expected of them: a letter for the kind, then `@` the period (empty: none),
 * with the first of several years before a `-` (`@2021-2023`), `^` the bound, `=` the value, `!` the status, and behind `:` the subject. A `+` at its head puts it in the plan part.
 */
export function readMarked(source: string) {
  const marks: Mark[] = []
  const body = source.replace(/^\+/, '')
  let text = ''
  let last = 0
  for (const match of body.matchAll(mark)) {
    text += body.slice(last, match.index)
    last = match.index + match[0].length
    const {kind = '', signs = '', subject} = match.groups ?? {}
    marks.push({end: text.length, kind: kinds[kind] ?? null, ...told(signs), ...(subject ? {subject} : {})})
  }
  const whole = text + body.slice(last)
  if (/[{}]/.test(whole)) throw new Error(`A mark cannot be read: ${source}`)
  return {text: whole, planned: source.startsWith('+'), marks}
}

function told(signs: string): Partial<Mark> {
  const found = new Map(
    Array.from(signs.matchAll(sign), ({groups}) => [groups?.['name'] ?? '', groups?.['told'] ?? ''] as const)
  )
  const [period, bound, value, status] = ['@', '^', '=', '!'].map((name) => found.get(name))
  return {
    ...(period === undefined ? {} : yearsOf(period)),
    ...(bound === undefined ? {} : {bound}),
    ...(value === undefined ? {} : {value: Number(value)}),
    ...(status === undefined ? {} : {status})
  }
}

function yearsOf(told: string): Pick<Mark, 'period' | 'period_from'> {
  const [first = '', last] = told.split('-')
  return last === undefined ? {period: first === '' ? null : first} : {period: last, period_from: first}
}
