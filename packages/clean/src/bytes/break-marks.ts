import {charOf} from './gbk.js'
import type {Token} from './tokens.js'

// Marks that some mirror puts something before, by their bytes: 。！？；，、
const breakers = new Set(['。', '！', '？', '；', '，', '、', '!', '?', ';', ','])

/** The bytes of a break mark, also where it has become ASCII. */
export function breakerBytes(token: Token | undefined): readonly [number, number] | undefined {
  if (token?.kind === 'mark') return token.swallows ? [0xa3, 0xbf] : undefined
  if (token?.kind === 'byte')
    return breakers.has(String.fromCharCode(token.byte)) ? [0xa3, token.byte + 0x80] : undefined
  if (token?.kind !== 'pair') return undefined
  return breakers.has(charOf(token.lead, token.trail) ?? '') ? [token.lead, token.trail] : undefined
}
