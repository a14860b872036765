import {describe, expect, test} from 'vitest'
import {extendLexicon} from '../src/extend.js'
import {builtInLexicon} from '../src/index.js'

const tea = {
  id: 'tea-output',
  zh: '茶叶产量',
  en: 'tea output',
  category: 'rural',
  unit: 'mass',
  nature: 'flow',
  additive: true
}

describe('extendLexicon', () => {
  test('adds metrics, topics and aliases, and leaves the base alone', () => {
    const base = builtInLexicon()
    const before = JSON.stringify(base)
    const topic = {id: 'tea', zh: '茶业', en: 'Tea', strong: {zh: ['茶叶']}, words: {}}
    const {lexicon} = extendLexicon(base, {metrics: [tea], topics: [topic], aliases: {gdp: {zh: ['区域总值']}}})
    expect(lexicon?.metrics.at(-1)).toEqual(tea)
    expect(lexicon?.topics.topics.at(-1)).toEqual(topic)
    expect(lexicon?.metrics.find(({id}) => id === 'gdp')?.aliases?.zh).toContain('区域总值')
    expect(JSON.stringify(base)).toBe(before)
  })

  test('a metric with a known id takes its place', () => {
    const {lexicon} = extendLexicon(builtInLexicon(), {metrics: [{...tea, id: 'gdp'}]})
    expect(lexicon?.metrics.filter(({id}) => id === 'gdp')).toEqual([{...tea, id: 'gdp'}])
  })

  test.each([
    [{metrics: [{...tea, nature: 'kind'}]}, ['metrics', 0, 'nature']],
    [{metrics: [{...tea, category: 'no-topic'}]}, ['metrics', 0, 'category']],
    [{aliases: {'no-metric': {zh: ['名']}}}, ['aliases', 'no-metric']],
    [{topics: [{id: 'tea'}]}, ['topics', 0, 'zh']],
    [{aliases: {gdp: {zh: [7]}}}, ['aliases', 'gdp', 'zh', 0]],
    [{metric: []}, []]
  ])('tells where %j is wrong', (extension, path) => {
    const {lexicon, issues} = extendLexicon(builtInLexicon(), extension)
    expect(lexicon).toBeNull()
    expect(issues.map((issue) => issue.path)).toContainEqual(path)
  })

  test('an unknown dimension is told, too', () => {
    const {issues} = extendLexicon(builtInLexicon(), {metrics: [{...tea, unit: 'furlong'}]})
    expect(issues).toEqual([{path: ['metrics', 0, 'unit'], message: expect.stringContaining('furlong')}])
  })
})
