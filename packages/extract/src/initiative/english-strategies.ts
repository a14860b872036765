import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOf, termOf} from './concept.js'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

/** A strategy and what it is about: `the master strategy for regional development`, up to where the phrase ends. */
const strategies =
  /\b(?:(?:master|overall|coordinated|national) )?strategy (?:of|for) [a-z][a-z’'-]*(?: [A-Za-z][\w’'-]*){0,9}/g

/** Where the sentence goes on with what else is to be done: `strategy of innovation and promote …`. */
const goesOn = new RegExp(
  ` (?:and|to|so|in order) (?:(?:${initiativeNameFile.en_verbs.join('|')})\\b|[a-z]+ (?:an?|the|our|more)\\b)`
)

const generic = new Set(initiativeNameFile.en_generic)

/** Shorter phrases (`strategy for growth`) name no strategy. */
const fewest = 4

/** What it is about stands behind `strategy for`. */
const subject = 2

/** Strategies that English describes instead of naming them: `the strategy of making development more innovation-driven`. */
export function describedStrategies(text: string): Named[] {
  if (!text.includes('strategy')) return []
  return matchesOf(strategies, text).flatMap(({0: all, index: start}) => {
    const surface = all.slice(0, goesOn.exec(all)?.index ?? all.length)
    const name = foldEnglishName(surface)
    const words = name.split(' ')
    if (words.length < fewest || words.slice(subject).every((word) => generic.has(word))) return []
    const concept = termOf(name, 'en')?.id ?? conceptOf(name, undefined, 'en')
    return [{start, end: start + surface.length, name, concept, kind: 'strategy'}]
  })
}
