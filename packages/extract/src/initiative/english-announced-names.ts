import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOf, termOf} from './concept.js'
import {foldEnglishName} from './fold-name.js'
import {headAtEnd} from './head-behind.js'
import type {Named} from './named.js'

let announced: RegExp | undefined
let counted: RegExp | undefined

const generic = new Set(initiativeNameFile.en_generic)

/** Names that a translation writes small, behind the verb that carries them out: `implement the [big data development action plan]`. */
export function announcedNames(text: string): Named[] {
  announced ??= new RegExp(initiativeNameFile.en_announced, 'gi')
  return matchesOf(announced, text).flatMap(({0: all, 1: surface = '', index}) => {
    const name = foldEnglishName(surface)
    const own = name.split(' ').filter((word) => !generic.has(word))
    if (own.length < fewest) return []
    const start = index + all.length - surface.length
    const head = headAtEnd(name, 'en')
    const concept = termOf(name, 'en')?.id ?? conceptOf(name, undefined, 'en')
    return [{start, end: start + surface.length, name, concept, kind: head?.kind ?? 'programme'}]
  })
}

/** Words besides the generic ones that such a name has, its noun among them. */
const fewest = 3

let special: RegExp | undefined
let described: RegExp | undefined

/** Special campaigns, which are named by what they are for: `the [special campaign to boost consumption]`. */
export function specialCampaigns(text: string): Named[] {
  if (!text.includes('pecial ')) return []
  special ??= new RegExp(initiativeNameFile.en_special, 'g')
  return matchesOf(special, text).map(({0: surface, index: start}) => {
    const name = foldEnglishName(surface)
    const concept = termOf(name, 'en')?.id ?? conceptOf(name, undefined, 'en')
    return {start, end: start + surface.length, name, concept, kind: 'programme'}
  })
}

const actionCue = / (?:action|campaign) /

/** Actions that are named by what they do: `carry out the [action to improve rural roads]`. */
export function describedActions(text: string): Named[] {
  if (!actionCue.test(text)) return []
  described ??= new RegExp(initiativeNameFile.en_described, 'g')
  return matchesOf(described, text).map(({0: all, 1: surface = '', index}) => {
    const start = index + all.length - surface.length
    const name = foldEnglishName(surface)
    return {start, end: index + all.length, name, concept: conceptOf(name, undefined, 'en'), kind: 'programme'}
  })
}

/** Programmes that have a number for a name: `211 Project`. */
export function codedProgrammes(text: string): Named[] {
  coded ??= new RegExp(initiativeNameFile.en_coded, 'g')
  return matchesOf(coded, text).map(({0: surface, index: start}) => {
    const name = foldEnglishName(surface)
    const [number = ''] = name.split(' ')
    const concept = conceptOf(number, headAtEnd(name, 'en'), 'en')
    return {start, end: start + surface.length, name, concept, kind: 'programme'}
  })
}

let coded: RegExp | undefined

/** Slogans that count what shall be: `the One Hub, Five Centers blueprint`. */
export function countedSlogans(text: string): Named[] {
  counted ??= new RegExp(initiativeNameFile.en_counted, 'g')
  return matchesOf(counted, text).map(({0: surface, index: start}) => {
    const name = foldEnglishName(surface)
    return {start, end: start + surface.length, name, concept: conceptOf(name, undefined, 'en'), kind: 'strategy'}
  })
}
