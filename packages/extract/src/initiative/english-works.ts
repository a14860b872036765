import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOf} from './concept.js'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

let works: RegExp | undefined
let done: RegExp | undefined

const verbs = new Set(initiativeNameFile.en_verbs)
const generic = new Set(initiativeNameFile.en_generic)

/** Most sentences tell of none. One expression: to look for each word takes five times as long, as all begin with a space. */
const cue = / (?:project|phase |base|trading cent)/

/** What is done to works stands behind their name. */
const doneCue = / (?:expansion|relocation|renovation|reconstruction|extension)/

/** Where a name would begin in the midst of another: `Belt and [Road …]`. */
const amidst = /[A-Z][\w-]* (?:and|of|the) $/

/** How far before a name it is looked at. */
const reach = 30

/** Works named by a company or a place and what is built, written small: `the [Jiangcheng Steel cold-rolled sheet project]`. */
export function englishWorks(text: string): Named[] {
  works ??= new RegExp(initiativeNameFile.en_works, 'g')
  done ??= new RegExp(initiativeNameFile.en_done, 'g')
  const found = cue.test(text) ? matchesOf(works, text) : []
  if (doneCue.test(text)) found.push(...matchesOf(done, text))
  return found.flatMap(({0: all, index}) => {
    const words = all.split(' ')
    const first = words.findIndex((word) => !isVerbal(word.toLowerCase()))
    const surface = words.slice(first).join(' ')
    const start = index + all.length - surface.length
    if (!isOwn(words[first]) || amidst.test(text.slice(Math.max(0, start - reach), start))) return []
    const name = foldEnglishName(surface)
    return [{start, end: index + all.length, name, concept: conceptOf(name, undefined, 'en'), kind: 'project' as const}]
  })
}

/** A name begins with a word of its own and with a capital. */
function isOwn(word: string | undefined): boolean {
  return word !== undefined && /^[A-Z]/.test(word) && !generic.has(word.toLowerCase())
}

/** Verbs and how they are done: `Strongly promote …`. */
function isVerbal(word: string): boolean {
  return verbs.has(word) || word.endsWith('ly')
}
