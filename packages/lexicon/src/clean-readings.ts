import {data} from './generated/clean-readings.js'

let bySyllable: Map<string, string> | undefined
let toneless: Set<string> | undefined

/** Characters (simplified and traditional) that are read so; the syllable with its tone mark, `bào`. */
export function charactersRead(syllable: string): string {
  bySyllable ??= new Map(data.split('\n').map((line) => line.split(' ') as [string, string]))
  return bySyllable.get(syllable) ?? ''
}

const tones = ['\u0304', '\u0301', '\u030C', '\u0300']

/** The syllable without its tone mark: `bào` → `bao`, `lǜ` → `lü`. */
export function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030C]/g, '')
    .normalize('NFC')
}

/** Whether these letters spell a syllable of Mandarin, with or without its tone mark. */
export function isSyllable(letters: string): boolean {
  if (charactersRead(letters) !== '') return true
  toneless ??= new Set(Array.from(data.matchAll(/^\S+/gm), ([syllable]) => withoutTone(syllable)))
  return toneless.has(letters)
}

/** Characters read with these letters in whatever tone: those read `bāo`, `báo`, `bǎo` and `bào`. */
export function charactersSpelt(syllable: string): string {
  const letters = withoutTone(syllable)
  let found = charactersRead(letters)
  for (const tone of tones)
    for (let at = 0; at < letters.length; at++)
      found += charactersRead((letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC'))
  return found
}

/** Whether `char` is read so; a syllable without tone mark agrees with any tone. */
export function isReadAs(char: string, syllable: string): boolean {
  if (charactersRead(syllable).includes(char)) return true
  if (withoutTone(syllable) !== syllable) return false
  return charactersSpelt(syllable).includes(char)
}
