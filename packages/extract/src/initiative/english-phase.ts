import {initiativeNameFile} from '@jianbao/lexicon'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

let phase: RegExp | undefined

/** How far before a name its phase stands. */
const reach = 80

/** 211 Project is no building. */
const kinds: ReadonlySet<string> = new Set(['project', 'platform', 'place'])

const numbers = ['first', 'second', 'third', 'fourth', 'fifth']

/** Names with the phase that is meant before them: `the [third phase of the expansion of Huaning Airport]`. */
export function withPhase(text: string, names: readonly Named[]): Named[] {
  if (!text.includes(' phase of ')) return [...names]
  phase ??= new RegExp(initiativeNameFile.en_phase)
  return names.map((named) => {
    const before = phase?.exec(text.slice(Math.max(0, named.start - reach), named.start))?.[0]
    if (before === undefined || !kinds.has(named.kind)) return named
    const start = named.start - before.length
    const number = numbers.indexOf(before.split(' ')[0] ?? '') + 1
    const name = foldEnglishName(text.slice(start, named.end))
    return {...named, start, name, concept: named.concept && `${named.concept}-phase-${number}`}
  })
}

/** What is done to a thing (`Jiangcheng Hub expansion project`) is joined to what another report says of it. */
export function joinedTo(names: readonly Named[], named: Named): Named {
  const thing = names.find(({start, end}) => start === named.start && end < named.end)
  return thing?.concept ? {...named, concept: thing.concept} : named
}
