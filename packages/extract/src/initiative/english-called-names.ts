import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOf, headOf, termOf} from './concept.js'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

let joined: RegExp | undefined
let listed: RegExp | undefined
let called: RegExp | undefined

const verbs = new Set(initiativeNameFile.en_verbs)
const generic = new Set(initiativeNameFile.en_generic)
const organs = new RegExp(initiativeNameFile.en_organs)

/** Most sentences join no two names. */
const dash = /[-–][A-Z]/

/** Ways that are named by the places that they join, their noun written small: `the Jiangcheng-Huaning high-speed railway`. */
export function joinedNames(text: string): Named[] {
  if (!dash.test(text)) return []
  joined ??= new RegExp(initiativeNameFile.en_joined, 'g')
  return matchesOf(joined, text).map(({0: surface, index: start}) => {
    const name = foldEnglishName(surface)
    const kind = headOf(name.split(' ').at(-1) ?? '', 'en')?.kind ?? 'project'
    return {start, end: start + surface.length, name, concept: conceptOf(name, undefined, 'en'), kind}
  })
}

/** Ways that share one noun: `the [Jiangcheng-Huaning] and [Yangshan-Dagang] expressways`. */
export function joinedLists(text: string): Named[] {
  if (!dash.test(text)) return []
  listed ??= new RegExp(initiativeNameFile.en_joined_list, 'g')
  return matchesOf(listed, text).flatMap(({0: all, 1: list = '', 2: noun = '', index}) =>
    [...list.matchAll(member)].map(({0: surface, index: at}) => {
      const start = index + at
      const isLast = at + surface.length === list.length
      const name = foldEnglishName(`${surface} ${noun}`)
      const concept = conceptOf(name, undefined, 'en')
      return {start, end: isLast ? index + all.length : start + surface.length, name, concept, kind: 'project' as const}
    })
  )
}

const member = /[A-Z][a-z]+(?:[-–][A-Z][a-z]+)+/g

/** Programmes the name of which is written with capitals and their noun small: `the Safe Jiangcheng initiative`. */
export function calledNames(text: string): Named[] {
  called ??= new RegExp(initiativeNameFile.en_called, 'g')
  return matchesOf(called, text).flatMap(({0: all, index}) => {
    const words = all.split(' ')
    const first = words.findIndex((word) => !verbs.has(word.toLowerCase()))
    const surface = words.slice(first).join(' ')
    const name = foldEnglishName(surface)
    const own = name.split(' ').filter((word) => !generic.has(word))
    if (own.length < fewest || organs.test(name)) return []
    const start = index + all.length - surface.length
    return [{start, end: index + all.length, name, concept: conceptOfCalled(name), kind: 'programme'}]
  })
}

/** Words besides the generic ones, the noun among them. */
const fewest = 3

function conceptOfCalled(name: string): string | null {
  const core = name.split(' ').slice(0, -1).join(' ')
  return (termOf(name, 'en') ?? termOf(core, 'en'))?.id ?? conceptOf(name, undefined, 'en')
}
