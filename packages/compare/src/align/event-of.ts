import {compareFacets} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Clause} from './clause.js'

interface EventPatterns {
  readonly governs: RegExp
  readonly yields: RegExp
  readonly ofYear: RegExp
}

function compile(language: Language): EventPatterns {
  const {governs, yields, ofYear} = compareFacets().events
  const made = (sources: Readonly<Record<Language, string>>) => new RegExp(sources[language], 'i')
  return {governs: made(governs), yields: made(yields), ofYear: made(ofYear)}
}

const compiled: Readonly<Record<Language, () => EventPatterns>> = {zh: once('zh'), en: once('en')}

function once(language: Language): () => EventPatterns {
  let made: EventPatterns | undefined
  return () => {
    made ??= compile(language)
    return made
  }
}

/** How many clauses back an event is told: `举办杨梅节，签约项目18个，协议投资60亿元`. */
const reach = 2

/**
 * Whether a figure is what came of one event: `成功举办杨梅节，签约项目18个`. Such a figure is not the year's, and
 * those beside it that events do not yield (`…，城镇新增就业8万人`) are not the event's.
 */
export function ofEvent({left, right, before}: Clause, subject: string, language: Language): boolean {
  const {governs, yields, ofYear} = compiled[language]()
  if (ofYear.test(left) || !yields.test(`${subject}|${left}|${right}`)) return false
  const at = left.search(yields)
  if (at > 0 && governs.test(left.slice(0, at).trim())) return true
  return before.slice(0, reach).some((clause) => governs.test(clause.trim()))
}
