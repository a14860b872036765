import {titleCues} from '@jianbao/lexicon'
import type {Span} from '@jianbao/model'
import {isStatement} from './title.js'

/** A short sentence without a comma. */
const short = /^[\u3400-\u9fff、“”]{4,16}[。．.]$/
const longest = 17

const goesOn = new RegExp(titleCues.goesOn)

/** What a run-in heading governs is longer: enumerations of short tasks are none. */
const shortestText = 40

/**
 * Run-in headings inside a paragraph, where it has several: `…第33名。重大项目攻坚突破。牢固树立…。产业结构持续优化。…`. One short
 * sentence among others is a sentence.
 */
export function innerLeads(text: string, sentences: readonly Span[], leadEnd: number): ReadonlySet<Span> {
  const leads = sentences.filter((span) => span.end > leadEnd && isShort(text, span))
  const last = sentences.at(-1)?.end ?? 0
  const governing = leads.filter(({end}, k) => (leads[k + 1]?.start ?? last) - end >= shortestText)
  return new Set(governing.length > 1 && 2 * governing.length > leads.length ? governing : [])
}

function isShort(text: string, {start, end}: Span): boolean {
  if (end - start > longest) return false
  const value = text.slice(start, end)
  return short.test(value) && !goesOn.test(value) && !isStatement(value)
}
