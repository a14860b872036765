import {type Matter, matters, terms} from '@jianbao/lexicon'

let known: readonly Matter[] | undefined

/** Kinds of terms that a consultation may be about; places and events are named, not consulted on. */
const consulted: ReadonlySet<string> = new Set(['strategy', 'programme', 'platform', 'industry', 'other'])

/** Every matter that the lexicon knows: its matters of local government, and its terms in both languages. */
export function lexiconMatters(): readonly Matter[] {
  known ??= [
    ...matters(),
    ...terms()
      .filter(({kind}) => consulted.has(kind))
      .map(({id, zh, en}) => ({id: `term:${id}`, zh, en, near: {zh: [], en: []}}))
  ]
  return known
}
