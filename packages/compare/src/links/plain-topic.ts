import {consultationWords} from '@jianbao/lexicon'
import type {MatterPhrase} from './matter-phrases.js'

interface Patterns {
  readonly no: RegExp
  readonly acts: RegExp
  readonly gerund: RegExp
  readonly named: RegExp
}

let patterns: Patterns | undefined

function compile(): Patterns {
  const {nouns, verbs, notOpening, notHolding} = consultationWords().plainTopics
  return {
    no: new RegExp(`^(?:(?:${notOpening})\\b|\\d)|\\b${notHolding}\\b|\\b(?:the|a|an|of|and|to)$`, 'i'),
    acts: new RegExp(`^(?:${verbs})\\b \\S+ \\S+`, 'i'),
    gerund: /^\w+ing\b/,
    named: new RegExp(
      `^(?:the )?(?:[\\w’'-]+ ){0,3}(?:${nouns}) (?:of|in|for|among|on) \\S+|^(?:the )?\\S+ (?:\\S+ ){1,4}(?:${nouns})$`,
      'i'
    )
  }
}

/**
 * Whether an English phrase is a topic without naming a matter that the lexicon knows: an act on a thing (`the control of
 * construction dust`, `inheriting lacquer craft`), or what stands right behind a form of consultation or an act of the
 * CPPCC (`inspected the drainage pumps`).
 */
export function standsAlone({text, direct = false}: MatterPhrase): boolean {
  patterns ??= compile()
  const {no, acts, gerund, named} = patterns
  if (no.test(text)) return false
  if (acts.test(text) || named.test(text)) return true
  return direct && !gerund.test(text) && contentWords(text) > 1
}

function contentWords(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 3).length
}
