import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, test} from 'vitest'
import {readTables, writeTables} from '../src/fonts/sfnt.js'
import {TrueType, TrueTypeSubset} from '../src/fonts/true-type.js'
import {openFonts} from '../src/index.js'
import {compile, print, read} from './documents.js'

const require = createRequire(import.meta.url)
const load = (name: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${name}`)))

const symbols = load('noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf')

interface FontkitSubset {
  includeGlyph(glyph: number): number
  encode(): Uint8Array
}

/** fontkit's own subset of the same glyphs. */
function reference(glyphs: readonly number[]): Uint8Array {
  const font = openFonts({symbols: {normal: symbols}}).get('symbols', 'normal')?.font
  const subset = (font as unknown as {createSubset(): FontkitSubset}).createSubset()
  for (const glyph of glyphs) subset.includeGlyph(glyph)
  return subset.encode()
}

function opened(bytes: Uint8Array): TrueType {
  const font = TrueType.open(bytes)
  if (font === undefined) throw new Error('no TrueType font')
  return font
}

describe('a subset of a TrueType font', () => {
  test('holds the outlines and widths that fontkit takes, parts of composite glyphs included', () => {
    const glyphs = [3, 40, 2662, 2663, 2670, 41] // from 2662 on they are made of other glyphs
    const subset = new TrueTypeSubset(opened(symbols))
    expect(glyphs.map((glyph) => subset.includeGlyph(glyph))).toEqual([1, 2, 3, 4, 5, 6])
    const own = opened(subset.encode())
    const expected = opened(reference(glyphs))
    const count = readTables(reference(glyphs)).get('maxp')?.slice(4, 6)
    expect(own.table('maxp').slice(4, 6)).toEqual(count)
    expect(count?.[1]).toBeGreaterThan(glyphs.length + 1)
    for (let glyph = 0; glyph < (count?.[1] ?? 0); glyph += 1) {
      expect(Buffer.from(own.outline(glyph)).equals(Buffer.from(expected.outline(glyph))), `glyph ${glyph}`).toBe(true)
      expect(own.metrics(glyph)).toEqual(expected.metrics(glyph))
    }
  })

  test('a glyph asked for twice is taken once', () => {
    const subset = new TrueTypeSubset(opened(symbols))
    expect([subset.includeGlyph(7), subset.includeGlyph({id: 7}), subset.includeGlyph(0)]).toEqual([1, 1, 0])
  })
})

/** A collection of one font: a header of 16 bytes, and the font's offsets moved on by as much. */
function collection(font: Uint8Array): Uint8Array {
  const file = new Uint8Array(16 + font.length)
  file.set(new TextEncoder().encode('ttcf'))
  file.set(font, 16)
  const data = new DataView(file.buffer)
  data.setUint32(4, 0x00010000)
  data.setUint32(8, 1)
  data.setUint32(12, 16)
  for (let index = 0; index < data.getUint16(16 + 4); index += 1) {
    const at = 16 + 12 + index * 16 + 8
    data.setUint32(at, data.getUint32(at) + 16)
  }
  return file
}

test('of a collection such as simsun.ttc the first font prints', async () => {
  const sans = load('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
  const fonts = openFonts({sans: {normal: collection(sans)}, symbols: {normal: symbols}})
  expect((await read(await print('宋体字', {fonts}))).text).toContain('宋体字')
})

test('tables written are the tables read', () => {
  const tables = readTables(symbols)
  const again = readTables(writeTables(tables))
  expect([...again.keys()].sort()).toEqual([...tables.keys()].sort())
  for (const [tag, table] of tables) expect(Buffer.compare(again.get(tag) ?? new Uint8Array(), table), tag).toBe(0)
})

test('a file that ends in the middle is refused with a sentence', () => {
  const cut = symbols.slice(0, 3000)
  expect(() => openFonts({sans: {normal: cut}})).toThrow('font "sans normal" is no TrueType or OpenType font file')
})

test('rare characters print in the font or a fallback, and those that no font has are said', async () => {
  const rare = '朱䶮𬭎①②⑳Ⅳⅻ㎡℃№▯Ω≥±→●☆☑✔'
  expect(compile(rare).messages).toEqual([])
  expect((await read(await print(rare))).text).toContain(rare)
  const reasons = compile('好😀한').messages.map((message) => message.reason)
  expect(reasons).toEqual([
    'No font has 😀 (U+1F600); 〓 is printed instead',
    'No font has 한 (U+D55C); 〓 is printed instead'
  ])
})

test('a missing character is marked by a sign that the font has', async () => {
  const own = openFonts({sans: {normal: symbols}}) // without 〓
  const {messages} = compile('A😀B', {fonts: own})
  expect(messages.map((message) => message.reason)).toEqual(['No font has 😀 (U+1F600); □ is printed instead'])
  expect((await read(await print('A😀B', {fonts: own}))).text).toContain('A□B')
})
