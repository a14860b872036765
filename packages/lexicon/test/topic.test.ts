import {expect, test} from 'vitest'
import {topicFileSchema} from '../src/extend.js'
import {metrics, topicById, topicFile, topics} from '../src/index.js'

test('the topics have the shape of the schema', () => {
  expect(topicFileSchema.safeParse(topicFile).error?.issues).toBeUndefined()
})

test('ids are unique', () => {
  const ids = topics().map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every metric is of a topic', () => {
  for (const {id, category} of metrics()) expect(topicById(category), `${id}: ${category}`).toBeDefined()
})

test('no topic lists a word twice in a language', () => {
  for (const {id, strong, words} of topics())
    for (const language of ['zh', 'en'] as const) {
      const all = [...(strong[language] ?? []), ...(words[language] ?? [])]
      expect(
        all.filter((word, at) => all.indexOf(word) !== at),
        `${id} ${language}`
      ).toEqual([])
    }
})
