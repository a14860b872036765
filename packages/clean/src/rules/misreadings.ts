import {englishFile, englishWords} from '@jianbao/lexicon/clean'

// Shorter words are misread for too many others, unless these are the most frequent of all.
const shortest = {strong: 4, weak: 6}
const shortestPart = 3

/** The words that a scan reads as `word`: by one kind of misreading, in one place or wherever it may be. */
export function readingsOf(word: string, kind: 'strong' | 'weak'): string[] {
  if (!isReadable(word)) return []
  const found = new Set<string>()
  for (const [read, meant] of pairsFor(word, kind))
    for (const put of replaced(word, read, meant)) if (fits(word, put, kind)) found.add(put)
  if (found.size === 0) for (const put of parted(word)) found.add(put)
  // `lndustry` is Industry rather than industry.
  return [...found].filter((put) => !found.has(put.charAt(0).toUpperCase() + put.slice(1)) || /^[A-Z]/.test(put))
}

/** Names of products and measures have digits (PM10, 5G, 4th, B2B), abbreviations capitals. */
function isReadable(word: string): boolean {
  const digits = word.replace(/\D/g, '')
  if (/^\d+(?:st|nd|rd|th|s|[a-z])$|[2-46-8]/i.test(word)) return /^0[fnr]$/.test(word)
  if (digits.length > 0 && word.length < digits.length * 2 + 1) return /^0[fnr]$/.test(word)
  return !/^[A-Z\d]*$/.test(word) && !/[A-HJ-Z].*[A-HJ-Z]/.test(word)
}

function pairsFor(word: string, kind: 'strong' | 'weak'): readonly (readonly [string, string])[] {
  const {strong, weak} = englishFile.misread
  // Where a consonant stands on both sides no word has an l: `Wlnter`.
  if (kind === 'strong')
    return /(?:^|[bcdfghjkmnpqrstvwxz])l[bcdfghjkmnpqrstvwxz]/i.test(word)
      ? [...strong, ['l', 'i'], ['l', 'I']]
      : strong
  return weak
}

function replaced(word: string, read: string, meant: string): string[] {
  const places: number[] = []
  for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + read.length)) places.push(at)
  const one = places.map((at) => word.slice(0, at) + meant + word.slice(at + read.length))
  return places.length > 1 ? [...one, word.replaceAll(read, meant)] : one
}

function fits(word: string, put: string, kind: 'strong' | 'weak'): boolean {
  const lower = put.toLowerCase()
  const isCased = /^[A-Z]?[a-z]+$/.test(put)
  if (!isCased || !englishWords().has(lower)) return false
  return word.length >= shortest[kind] || englishFile.shortWords.includes(lower) || /^0/.test(word)
}

/** `ofprivate`, `inthe`: words that stand too close. */
function parted(word: string): string[] {
  const {gluedBefore} = englishFile
  const words = englishWords()
  return gluedBefore.flatMap((first) => {
    const rest = word.slice(first.length)
    if (!word.startsWith(first) || rest.length < shortestPart || !words.has(rest)) return []
    return first === 'of' || rest === 'the' ? [`${first} ${rest}`] : []
  })
}
