import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {foldChineseName} from './fold-name.js'
import {clauseBefore, startBefore} from './name-start.js'
import type {Named} from './named.js'

let counted: RegExp | undefined

/**
 * Several works that have a name together, behind the verb that carries them out or the quoted list of them: 实施五大工程,
 * “生态、民族、红色”三大特色旅游工程.
 */
export function countedProgrammes(text: string): Named[] {
  if (!text.includes('大')) return []
  counted ??= new RegExp(initiativeNameFile.zh_counted_works, 'gu')
  return matchesOf(counted, text).flatMap(({0: surface, index}) => {
    const list = listBefore(text, index)
    if (list === null && !isCarriedOut(text, index)) return []
    const start = list ?? startBefore(text, index, matter) ?? index
    const end = index + surface.length
    return [{start, end, name: foldChineseName(text.slice(start, end)), concept: null, kind: 'programme'}]
  })
}

/** What the works are for, right before their number: [扩消费]六大工程. */
const matter = {limit: 8, verbal: false}

const longestList = 40

/** Where the quoted list begins that stands before a place of a text. */
function listBefore(text: string, at: number): number | null {
  const start = text.charAt(at - 1) === '”' ? text.lastIndexOf('“', at) : -1
  return start >= 0 && at - start < longestList && text.slice(start, at).includes('、') ? start : null
}

function isCarriedOut(text: string, at: number): boolean {
  const clause = clauseBefore(text, at)
  return initiativeNameFile.zh_announced.some(({verbs}) => verbs.some((verb) => clause.includes(verb)))
}
