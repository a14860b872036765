import {junkFile} from '@jianbao/lexicon/clean'

// An advertisement is a phrase or two; longer lines are prose.
const longest = 160

let contacts: RegExp | undefined
let offers: RegExp | undefined
let foreign: RegExp | undefined

/** Whether a line sells something to readers of the page: by how to reach the seller, or by what it offers. */
export function isAdvertising(line: string): boolean {
  if (line.length > longest) return false
  const {advertising} = junkFile
  contacts ??= new RegExp(advertising.contacts.join('|'), 'u')
  offers ??= new RegExp(advertising.offers.join('|'), 'u')
  return contacts.test(line) || (!/[。！；]/.test(line) && offers.test(line))
}

const leastLetters = 4
const leastShare = 0.6

/** Whether a line is written in letters that no report has: `Купить диплом`. */
export function isForeign(line: string): boolean {
  if (line.length > longest) return false
  foreign ??= new RegExp(junkFile.foreignScripts, 'gu')
  const strange = line.match(foreign)?.length ?? 0
  return strange >= leastLetters && strange >= leastShare * (line.match(/\p{L}/gu)?.length ?? 0)
}
