import {wordingFile} from '@jianbao/lexicon/clean'
import {nothing, type Remark, type Rule} from '../rule.js'

interface Kind {
  readonly ruleId: string
  readonly pattern: RegExp
  /** How many places of it a report as given may have. */
  readonly chance: number
  readonly reason: (count: number, first: string) => string
  readonly hint: string
}

let kinds: readonly Kind[] | undefined

/** What no rule can restore: reports that a tool has reworded, and numbers that a page hides. */
export const wording: Rule = {
  id: 'wording',
  about:
    'Texts that a rewriting tool has changed (科学开展观) and numbers that a page hides (xx%, 达到亿元，) are reported.',
  find(text) {
    kinds ??= allKinds()
    const remarks = kinds.flatMap((kind) => remarkOf(text, kind))
    return remarks.length === 0 ? nothing : {changes: [], remarks}
  }
}

function allKinds(): Kind[] {
  return [
    {
      ruleId: 'reworded-text',
      pattern: new RegExp(wordingFile.reworded.join('|'), 'gu'),
      chance: 1,
      reason: (count, first) =>
        `A tool has reworded this text (“${first}” and so on, ${count} places): numbers and years may be changed.`,
      hint: 'Take another copy of the report.'
    },
    {
      ruleId: 'masked-number',
      pattern: new RegExp(wordingFile.masked, 'gu'),
      chance: 0,
      reason: (count, first) => `${count} numbers are masked (“${first}”).`,
      hint: 'Look them up in another copy of the report.'
    },
    {
      ruleId: 'missing-number',
      pattern: new RegExp(wordingFile.missing, 'gu'),
      chance: 0,
      reason: (count, first) => `${count} numbers are missing before their units (“${first}”).`,
      hint: 'Look them up in another copy of the report.'
    },
    {
      ruleId: 'missing-unit',
      pattern: new RegExp(wordingFile.shareless, 'gu'),
      chance: 0,
      reason: (count, first) => `${count} changes have no unit (“${first}”): a percent sign may be lost.`,
      hint: 'Look them up in another copy of the report.'
    }
  ]
}

/** One remark a kind, at its first place: a text made so has it everywhere. */
function remarkOf(text: string, {ruleId, pattern, chance, reason, hint}: Kind): Remark[] {
  const found = Array.from(text.matchAll(pattern))
  const [first] = found
  if (!first || new Set(found.map(([match]) => match)).size <= chance) return []
  const start = first.index
  const end = start + first[0].length
  return [{start, end, ruleId, severity: 'warning', reason: reason(found.length, first[0]), hint}]
}
