import {charactersRead, scriptTables} from '@jianbao/lexicon/clean'
import {charOf, codeOf} from '../src/bytes/gbk.js'

export interface Damage {
  /** Every how many characters of the script table get a gloss (the set differs from mirror to mirror). */
  readonly glossEvery: number
  /** Whether Private Use characters are dropped. */
  readonly strip: boolean
  /** Whether bytes that cannot be decoded are dropped, the ASCII behind them kept, instead of showing `?`. */
  readonly hide?: boolean
}

const readings = [
  'bào',
  'guó',
  'shí',
  'fā',
  'chǎn',
  'dòng',
  'qū',
  'chuàng',
  'jìn',
  'shè',
  'gè',
  'xiàng',
  'zhì',
  'wù',
  'jiān',
  'zhǎng',
  'huì',
  'xiàn',
  'jí',
  'diǎn',
  'jì',
  'xù',
  'shù',
  'qiáng',
  'yōu',
  'jī',
  'dá',
  'jīng',
  'xué',
  'tái',
  'wěn',
  'lǐng',
  'tài',
  'biāo',
  'chǎng',
  'guī',
  'huán',
  'yùn',
  'nóng',
  'zhēng',
  'yī',
  'tǒng',
  'duì',
  'xiāng',
  'lián',
  'xié',
  'wǎng',
  'fèi',
  'zhǔn',
  'dǎo',
  'fēng',
  'zhàn',
  'kuò',
  'jié',
  'gòu',
  'guān',
  'zhuǎn',
  'yíng',
  'nèi',
  'shì',
  'cè',
  'lái',
  'yáng',
  'yè',
  'jǐn',
  'chéng',
  'xiǎn',
  'yàn',
  'hù',
  'fù',
  'chǔ',
  'yù',
  'píng'
]

/**
 * Damages clean simplified text as the mirrors do, byte for byte: traditional characters, glosses put in wherever two
 * bytes match, break marks set off, decoding as GBK, punctuation made ASCII.
 */
export function damage(text: string, options: Damage): string {
  const traditional = traditionalTable()
  const wide = text.replace(/(?<=[\p{Script=Han}％%”）])[,;:!?()]|\((?=\p{Script=Han})/gu, (char) =>
    String.fromCharCode(char.charCodeAt(0) + 0xfee0)
  )
  const bytes = encode(Array.from(wide, (char) => traditional.get(char) ?? char).join(''))
  return toAscii(decode(breakMarks(gloss(bytes, options.glossEvery)), options))
}

function traditionalTable(): Map<string, string> {
  const table = new Map<string, string>()
  for (const [from, to] of scriptTables().characters)
    if (codeOf(from) !== undefined && !table.has(to) && from !== '乾' && from !== '著') table.set(to, from)
  return table
}

function encode(text: string): number[] {
  return Array.from(text).flatMap((char) => {
    if (char < '\u0080') return [char.charCodeAt(0)]
    const code = codeOf(char)
    return code === undefined ? [] : [code >> 8, code & 0xff]
  })
}

/** Like PHP's strtr on bytes: no regard for where characters begin. */
function gloss(bytes: readonly number[], every: number): number[] {
  const glosses = new Map<number, number[]>()
  for (const reading of readings)
    for (const char of charactersRead(reading))
      if (scriptTables().characters.has(char) && (codeOf(char) ?? 0) % every === 0)
        glosses.set(codeOf(char) ?? 0, [0x28, ...encode(reading), 0x29])
  return splice(bytes, (code) => glosses.get(code), 'after')
}

/** Something is put before a break mark, and taken away again after decoding. */
function breakMarks(bytes: readonly number[]): number[] {
  const marks = new Set(Array.from('。！？；，、', (char) => codeOf(char)))
  return splice(bytes, (code) => (marks.has(code) ? [1] : undefined), 'before')
}

function splice(bytes: readonly number[], put: (code: number) => number[] | undefined, where: 'before' | 'after') {
  const out: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const [one = 0, two = 0] = bytes.slice(at, at + 2)
    const extra = put((one << 8) | two)
    if (extra && where === 'before') out.push(...extra, one, two)
    else if (extra) out.push(one, two, ...extra)
    else out.push(one)
    if (extra) at++
  }
  return out
}

function decode(bytes: readonly number[], {strip, hide = false}: Damage): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const [one = 0, two = 0] = bytes.slice(at, at + 2)
    if (one < 0x80) text += one === 1 ? '' : String.fromCharCode(one)
    else if (one === 0x80) text += '€'
    else {
      const isWhole = two >= 0x40 && two !== 0x7f && at + 1 < bytes.length
      if (isWhole || !hide) at++
      if (!isWhole) text += hide ? '' : '?'
      else text += charOf(one, two) ?? (strip ? '' : userChar(one, two))
    }
  }
  return text
}

function userChar(lead: number, trail: number): string {
  return new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)).replace('\uFFFD', '?')
}

function toAscii(text: string): string {
  return text.replace(/[，：；？（）]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
