import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value

describe('English words that a scan has misread', () => {
  test.each([
    [
      'The govemment put l.6 rnillion mu of smaII plots under the 12345 hot1ine of the departrnents.',
      'The government put 1.6 million mu of small plots under the 12345 hotline of the departments.'
    ],
    [
      'We promoted the developrnent ofthe busine55 of the region and of the netvvork in the dimate.',
      'We promoted the development of the business of the region and of the network in the climate.'
    ],
    [
      'lndustry grew well, and the Asian Wlnter Games were held squareIy in wliich of the ports we had.',
      'Industry grew well, and the Asian Winter Games were held squarely in which of the ports we had.'
    ],
    [
      'Retail rose by 5.l percenl, and rnost of tbe citics built hospitals for the deve1opment of farms.',
      'Retail rose by 5.1 percent, and most of the cities built hospitals for the development of farms.'
    ]
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each([
    'The citics of tbe region were glad, and wlll be so again in the next year.',
    'We saw China Unicom and Maping Town, Huiling Road and the PM10 of 5G, the 4th B2B and 1st O2O of them.',
    'The modem was sold, and the bum was found in the dimension of the learning of ternary things.',
    'The term savvy was used in the burning of fern and the modernity of the concern of the state.'
  ])('%s stays', (text) => {
    expect(cleaned(text)).toBe(text)
  })

  test('names stay in a scanned text as well', () => {
    const text =
      'The govemment of Maping and Huiling met China Unicom in Wanning with Haier, Geely and Midea of the region.'
    expect(cleaned(text)).toBe(text.replace('govemment', 'government'))
  })
})

describe('words that a copy has parted at a ligature', () => {
  test.each([
    [
      'Eff orts will be made; relocations will be refi ned by the offi ce.',
      'Efforts will be made; relocations will be refined by the office.'
    ],
    [
      'The fi ve fi rst steps had a signi fi cant e ff ect on the tra ffi c.',
      'The five first steps had a significant effect on the traffic.'
    ],
    [
      'More fl exible work, benefi ts and confl ict; diff er in the fi eld.',
      'More flexible work, benefits and conflict; differ in the field.'
    ]
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each([
    'A staff of ten members, off the coast, cut off at five; the wifi access of a chief executive.',
    'Half a year of fine arts; if it fits, a sci-fi film of five; the cliff is stiff as ever, off and on.'
  ])('%s stays', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})
