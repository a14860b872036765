import {expect, test} from 'vitest'
import * as api from '../src/index.js'
import {FontError, openFonts, parseTheme, ThemeError} from '../src/index.js'
import {theme, themeSource} from './documents.js'

const fault = (change: object) => () => parseTheme({...themeSource, ...change})

test('lengths may have units', () => {
  expect(theme.page.margins.top).toBeCloseTo(70.87, 2)
  expect(theme.text.size).toBe(10.5)
})

test('each fault is a sentence that names its key', () => {
  expect(fault({colour: 'red'})).toThrow(new ThemeError('unknown theme key "colour"', ['colour']))
  const nested = new ThemeError('unknown theme key "table.linse"', ['table', 'linse'])
  expect(fault({table: {linse: 'grid'}})).toThrow(nested)
  expect(fault({text: {...themeSource.text, color: 'red'}})).toThrow('"text.color": a colour such as #1f4e79')
  expect(fault({text: {...themeSource.text, size: '10px'}})).toThrow('"text.size"')
  expect(fault({fallback: ['nowhere']})).toThrow('no font named "nowhere" in "fonts"')
  expect(() => parseTheme('a: [')).toThrow('the theme is no YAML')
})

test('bytes that are no font are a sentence', () => {
  const none = () => openFonts({sans: {normal: new TextEncoder().encode('no font at all')}})
  expect(none).toThrow(FontError)
  expect(none).toThrow('font "sans normal" is no TrueType or OpenType font file')
})

test('what the package exports', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "FontError",
      "ThemeError",
      "openFonts",
      "parseTheme",
      "printPages",
      "printPdf",
      "sanitizeSvg",
      "scaleTheme",
      "toPdfmake",
    ]
  `)
})
