import {data} from './generated/clean-frequencies.js'

let levels: Int8Array | undefined

/**
 * How frequent a simplified Han character is, alone and within words: on the same scale as words, twice the natural
 * logarithm of how many times more frequent than the rarest word listed; `undefined` for what hardly stands in any.
 */
export function characterLevel(char: string): number | undefined {
  levels ??= readLevels()
  return levels[char.charCodeAt(0)] || undefined
}

function readLevels(): Int8Array {
  const read = new Int8Array(0x10000)
  for (const [level, chars] of data.split('\n').entries())
    for (let at = 0; at < chars.length; at++) read[chars.charCodeAt(at)] = level
  return read
}
