import {data} from './generated/pinyin.js'

let readings: ReadonlyMap<string, string> | undefined

/**
 * A Chinese name spelled out by the usual readings of its characters, without tones and spaces, as translations write
 * names; `null` where a character has no reading.
 *
 * @example spellOut('长荡') // 'changdang'
 */
export function spellOut(name: string): string | null {
  readings ??= new Map(
    data.split('\n').flatMap((line) => {
      const [syllable = '', characters = ''] = line.split(' ')
      return [...characters].map((character) => [character, syllable] as const)
    })
  )
  let spelled = ''
  for (const character of name) {
    const reading = readings.get(character)
    if (reading === undefined) return null
    spelled += reading
  }
  return spelled.replaceAll('ü', 'u')
}
