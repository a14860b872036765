import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {composeName, englishNameFile} from '../src/compose-name.js'
import {glossFileSchema, initiativeNameFileSchema, termFileSchema} from '../src/extend.js'
import {
  gloss,
  glossFile,
  initiativeNameFile,
  nameExpressions,
  nameHeads,
  spellOut,
  termFile,
  terms,
  worksFile
} from '../src/index.js'
import {nameExpressionsSchema, worksFileSchema} from '../src/term-schema.js'

describe('terms', () => {
  test('have the shape of the schema', () => {
    expect(termFileSchema.safeParse(termFile).error?.issues).toBeUndefined()
  })

  test('no wording belongs to two terms', () => {
    for (const language of ['zh', 'en'] as const) {
      const owners = new Map<string, string>()
      for (const term of terms())
        for (const word of new Set(term[language])) {
          expect(owners.get(word.toLowerCase()), `${word}: ${term.id}`).toBeUndefined()
          owners.set(word.toLowerCase(), term.id)
        }
    }
  })

  test('are bilingual and many', () => {
    expect(terms().length).toBeGreaterThan(250)
    for (const {id, zh, en} of terms()) expect([id, zh[0] ?? '', en[0] ?? '']).not.toContain('')
  })
})

describe('names', () => {
  test('have the shape of the schemas', () => {
    expect(initiativeNameFileSchema.safeParse(initiativeNameFile).error?.issues).toBeUndefined()
    expect(worksFileSchema.safeParse(worksFile).error?.issues).toBeUndefined()
    expect(nameExpressionsSchema.safeParse(nameExpressions).error?.issues).toBeUndefined()
    expect(glossFileSchema.safeParse(glossFile).error?.issues).toBeUndefined()
  })

  test('heads that need quotes are heads', () => {
    const ids = nameHeads().map(({id}) => id)
    for (const id of initiativeNameFile.only_quoted) expect(ids).toContain(id)
  })
})

test('gloss translates word by word, or not at all', () => {
  expect(gloss('龙城英才计划')).toBe('dragon city talent plan')
  expect(gloss('两湖')).toBe('two lake')
  expect(gloss('蜂巢')).toBeNull()
})

test('spellOut gives the readings without tones', () => {
  expect(spellOut('长荡')).toBe('changdang')
  expect(spellOut('金坛')).toBe('jintan')
  expect(spellOut('K1线')).toBeNull()
})

test('names are composed of whole words, places among them, and not at all where a word is unknown', () => {
  expect(
    z.strictObject({source: z.string().min(1), words: z.record(z.string(), z.string())}).safeParse(englishNameFile)
      .error
  ).toBeUndefined()
  expect(composeName('金坛港')).toBe('Jintan port')
  expect(composeName('新建充电桩')).toBe('newly built charging piles')
  expect(composeName('磷账本')).toBeNull()
})
