import {describe, expect, it} from 'vitest'
import {markOf, nextHash, wordBetween} from '../src/en/vocabulary.js'

function wordOf(text: string, start: number, end: number) {
  let hash = 0
  for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at))
  return wordBetween(text, start, end, hash)
}

describe('wordBetween', () => {
  it('cuts a word out of a text once and knows it again', () => {
    const first = wordOf('revenue rose', 0, 7)
    expect(wordOf('tax revenue', 4, 11)).toBe(first)
    expect(first).toMatchObject({text: 'revenue', lower: 'revenue', kind: 'word', mayStart: false})
  })

  it('tells words apart that share a slot or a beginning', () => {
    const words = Array.from({length: 40_000}, (_, at) => `word${at.toString(36)}`)
    for (const word of [...words, ...words]) expect(wordOf(word, 0, word.length).text).toBe(word)
    expect(wordOf('words', 0, 4).text).toBe('word')
  })

  it('knows words that all objects have', () => {
    for (const word of ['constructor', '__proto__', 'toString'])
      expect(wordOf(word, 0, word.length)).toMatchObject({text: word, lower: word.toLowerCase()})
  })
})

describe('markOf', () => {
  it('gives a mark of one character', () => {
    expect(markOf(0x2014)).toMatchObject({text: '—', kind: 'mark', mayStart: false})
  })
})
