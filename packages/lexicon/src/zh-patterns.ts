import {anyOf} from './any-of.js'
import {data as kind} from './generated/zh-patterns-kind.js'
import {data as quantity} from './generated/zh-patterns-quantity.js'
import {data as site} from './generated/zh-patterns-site.js'
import {data as subject} from './generated/zh-patterns-subject.js'
import {data as table} from './generated/zh-patterns-table.js'
import {data as time} from './generated/zh-patterns-time.js'
import {chineseComparisons, chineseRank} from './zh-comparisons.js'
import {chineseKind} from './zh-kind.js'
import {chineseNoise} from './zh-noise.js'
import {chineseClasses, chineseNouns, chineseSubject} from './zh-nouns.js'
import * as quantities from './zh-quantity.js'
import {chineseTable} from './zh-table.js'
import {chineseLead, chineseTail} from './zh-tail.js'
import {chinesePeriod, chineseStatus} from './zh-time.js'

type Sources<Name extends string> = Readonly<Record<Name, string | readonly string[]>>

/** Lists of words that a pattern may name. */
const lists: Readonly<Record<string, object>> = {
  classes: chineseClasses,
  classifiers: quantities.chineseClassifiers,
  comparisons: chineseComparisons,
  kind: chineseKind,
  lead: chineseLead,
  noise: chineseNoise,
  nouns: chineseNouns,
  numerals: quantities.chineseNumerals,
  period: chinesePeriod,
  rank: chineseRank,
  status: chineseStatus,
  subject: chineseSubject,
  table: chineseTable,
  tail: chineseTail
}

/** `{kind.gains}`, `{tail.grow|tail.fall}`: any word of those lists; `{burden}`: another pattern of the file. */
const reference = /\{([a-z][\w.|]*)\}/gi

/** The patterns that Chinese figures are read with (`zh/patterns/*.yaml`). */
export const chinesePatterns = {
  kind: compiled(kind),
  quantity: compiled(quantity),
  site: compiled(site),
  subject: compiled(subject),
  table: compiled(table),
  time: compiled(time)
}

function compiled<Name extends string>(sources: Sources<Name>): Readonly<Record<Name, RegExp>> {
  const named = new Map(Object.entries<string | readonly string[]>(sources))
  const patterns = Array.from(named.keys(), (name) => [name, new RegExp(expand(named, name))])
  return Object.fromEntries(patterns)
}

function expand(sources: ReadonlyMap<string, string | readonly string[]>, name: string): string {
  const source = sources.get(name)
  if (source === undefined) throw new Error(`No pattern is named ${name}`)
  const whole = typeof source === 'string' ? source : source.join('|')
  return whole.replace(reference, (_, named: string) =>
    named.includes('.') ? anyOf(...named.split('|').map(wordsOf)) : `(?:${expand(sources, named)})`
  )
}

/** The words of `kind.gains`; of a table like `period.back` its keys. */
function wordsOf(path: string): readonly string[] {
  const [file = '', list = ''] = path.split('.')
  const words = new Map(Object.entries(lists[file] ?? {})).get(list)
  if (words === undefined) throw new Error(`No list of words is named ${path}`)
  return Array.isArray(words) ? words : Object.keys(words)
}
