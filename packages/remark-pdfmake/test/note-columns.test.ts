import {expect, test} from 'vitest'
import {parseTheme, printPages, scaleTheme, toPdfmake} from '../src/index.js'
import {fonts, parse, print, read, themeSource} from './documents.js'

const theme = parseTheme({...themeSource, footnotes: {...themeSource.footnotes, columns: 2, gap: 16}})
const sentence = '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，'

const numbers = (count: number) => Array.from({length: count}, (_, index) => index + 1)
const document = (count: number, long = 1) =>
  `正文${numbers(count)
    .map((n) => `[^${n}]`)
    .join('')}\n\n${numbers(count)
    .map((n) => `[^${n}]: 第${n}条${sentence.repeat(long)}。`)
    .join('\n\n')}`

/** Where the notes begin: their numbers are as large as their text (8 pt), those of the mentions are smaller. */
async function starts(pdf: Uint8Array): Promise<{page: number; x: number}[]> {
  const {pages} = await read(pdf)
  return pages.flatMap(({pieces}, page) =>
    pieces.filter(({text, size}) => /^\[\d+\]/.test(text) && size > 7.5).map(({x}) => ({page, x: Math.round(x)}))
  )
}

test('few notes share the columns evenly', async () => {
  const places = await starts(await print(document(6), {theme}))
  const left = Math.min(...places.map(({x}) => x))
  expect(places).toHaveLength(6)
  expect(places.map(({x}) => x < left + 100)).toEqual([true, true, true, false, false, false])
})

test('many notes run through the columns of every page, none lost, each led by its number', async () => {
  const count = 150
  const pdf = await print(document(count, 2), {theme})
  const places = await starts(pdf)
  const sides = (page: number) => new Set(places.filter((place) => place.page === page).map(({x}) => x > 250))
  expect([sides(1), sides(2)]).toEqual([new Set([false, true]), new Set([false, true])])
  const {text} = await read(pdf)
  for (const n of numbers(count)) expect(text.replaceAll(/[\s\u00A0]/g, '')).toContain(`[${n}]第${n}条${sentence}`)
})

test('a note that begins with a list keeps its number before it', async () => {
  const {text} = await read(await print('正文[^a]\n\n[^a]:\n    - 甲\n    - 乙\n', {theme}))
  expect(text.replaceAll(/[\s\u00A0]/g, '')).toContain('[1]甲乙')
})

test('a note beside its number stays on one page with it', async () => {
  const {pages} = await read(await print(document(60, 5)))
  for (const {pieces} of pages) {
    const text = pieces
      .map(({text}) => text)
      .join('')
      .replaceAll(/[\s\u00A0]/g, '')
    const numbered = (text.match(/\[\d+\]第\d+条/g) ?? []).length
    expect((text.match(/第\d+条/g) ?? []).length).toBe(numbered)
  }
})

test('a theme set smaller takes fewer pages and leaves the page itself alone', async () => {
  const long = Array.from({length: 40}, () => sentence.repeat(4)).join('\n\n')
  const pages = async (factor: number) => {
    const scaled = scaleTheme(theme, factor)
    expect(scaled.page).toEqual(theme.page)
    return (await printPages(toPdfmake(parse(long), {theme: scaled, fonts}).definition, fonts)).pages
  }
  expect(await pages(0.7)).toBeLessThan(await pages(1))
})
