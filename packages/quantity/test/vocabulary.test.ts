import {describe, expect, it} from 'vitest'
import {markOf, wordBetween} from '../src/en/vocabulary.js'

describe('wordBetween', () => {
  it('cuts a word out of a text once and knows it again', () => {
    const first = wordBetween('revenue rose', 0, 7)
    expect(wordBetween('tax revenue', 4, 11)).toBe(first)
    expect(first).toMatchObject({text: 'revenue', lower: 'revenue', kind: 'word', mayStart: false})
  })

  it('tells words apart that share a slot or a beginning', () => {
    const words = Array.from({length: 40_000}, (_, at) => `word${at.toString(36)}`)
    for (const word of [...words, ...words]) expect(wordBetween(word, 0, word.length).text).toBe(word)
    expect(wordBetween('words', 0, 4).text).toBe('word')
  })

  it('knows words that all objects have', () => {
    for (const word of ['constructor', '__proto__', 'toString'])
      expect(wordBetween(word, 0, word.length)).toMatchObject({text: word, lower: word.toLowerCase()})
  })
})

describe('markOf', () => {
  it('gives a mark of one character', () => {
    expect(markOf(0x2014)).toMatchObject({text: '—', kind: 'mark', mayStart: false})
  })
})
