import type {Figure} from '@jianbao/model'
import {expect, test} from 'vitest'
import {auditTranslation} from '../src/index.js'
import {metadata, reading} from './reading.js'

type Draft = Partial<Figure> & Pick<Figure, 'surface' | 'value' | 'unit'>

const zh = (...drafts: Draft[]) => reading(metadata('zh'), drafts)
const en = (...drafts: Draft[]) => reading(metadata('en', {language: 'en', translation: true}), drafts)
const categories = (original: Draft[], translation: Draft[]) =>
  auditTranslation(zh(...original), en(...translation)).findings.map((finding) => finding.category)

const revenue: Draft = {surface: '57.66亿元', value: 5766000000, unit: 'CNY', metric: 'general-public-budget-revenue'}
const translated: Draft = {...revenue, surface: '5.766 billion yuan'}
const farmland: Draft = {surface: '4.48万亩', value: 44800, unit: 'mu', kind: 'delta'}

const jobs: Draft = {surface: '2.1万人', value: 21000, unit: 'person', kind: 'delta', metric: 'urban-jobs'}
const rise: Draft = {surface: '1.4个百分点', value: 1.4, unit: 'pp', kind: 'change'}

test('a faithful translation has no findings', () => {
  const audit = auditTranslation(zh(revenue, farmland), en(translated, {...farmland, surface: '44,800 mu'}))
  expect(audit.findings).toEqual([])
  expect(audit.pairs.map((pair) => [pair.original.surface, pair.translation.surface])).toEqual([
    ['57.66亿元', '5.766 billion yuan'],
    ['4.48万亩', '44,800 mu']
  ])
})

test('converted units agree', () => {
  expect(
    categories(
      [{surface: '18亿亩', value: 1.8e9, unit: 'mu'}],
      [{surface: '120 million hectares', value: 1.2e8, unit: 'ha'}]
    )
  ).toEqual([])
  expect(
    categories(
      [{surface: '1000亿斤', value: 1e11, unit: 'jin'}],
      [{surface: '50 billion kilograms', value: 5e10, unit: 'kg'}]
    )
  ).toEqual([])
})

test.each<[string, Draft[], Draft[], string[]]>([
  ['unit', [farmland], [{...farmland, surface: '44,800 acres', unit: 'acre'}], ['unit']],
  ['magnitude', [revenue], [{...translated, surface: '57.66 billion yuan', value: 57660000000}], ['magnitude']],
  ['digits', [revenue], [{...translated, surface: '5.676 billion yuan', value: 5676000000}], ['digits']],
  [
    'magnitude of people told as things',
    [jobs],
    [{...jobs, surface: '210,000', value: 210000, unit: 'count'}],
    ['magnitude']
  ],
  ['unit of points', [rise], [{...rise, surface: '1.4%', unit: '%'}], ['unit']],
  ['currency', [revenue], [{...translated, surface: '$5.766 billion', unit: 'USD'}], ['currency']],
  ['bound', [{...revenue, bound: 'gt'}], [translated], ['bound']],
  ['status', [{...revenue, status: 'target'}], [translated], ['status']],
  ['period', [revenue], [{...translated, period: '2024'}], ['period']],
  ['subject', [revenue], [{...translated, metric: 'fiscal-revenue'}], ['subject']],
  ['missing', [revenue, farmland], [translated], ['missing']],
  ['added', [revenue], [translated, {...farmland, surface: '44,800 mu'}], ['added']]
])('finds a wrong or lost %s', (_, original, translation, expected) => {
  expect(categories(original, translation)).toEqual(expected)
})

test('a share in percent is no rise in points, and a count may have a shorter name', () => {
  expect(categories([{...rise, unit: '%', kind: 'share'}], [{...rise, unit: '%', kind: 'share'}])).toEqual([])
  const villages: Draft = {surface: '50个', value: 50, unit: 'count', kind: 'delta', metric: 'liveable-villages'}
  expect(categories([villages], [{...villages, surface: '50', metric: 'beautiful-villages'}])).toEqual([])
})

test('a rank may be told of the share or of the whole that the sentence names before it', () => {
  const first: Draft = {surface: '第一', value: 1, unit: 'rank', kind: 'rank', metric: 'tax-share'}
  expect(categories([first], [{...first, surface: 'first', metric: 'tax-revenue'}])).toEqual([])
  expect(categories([first], [{...first, surface: 'first', metric: 'gdp'}])).toEqual(['subject'])
})

test('word order within a sentence may differ', () => {
  const threshold: Draft = {surface: '100亿元', value: 1e10, unit: 'CNY', kind: 'threshold'}
  const count: Draft = {surface: '32个', value: 32, unit: 'count', kind: 'delta'}
  expect(
    categories(
      [threshold, count],
      [
        {...count, surface: '32'},
        {...threshold, surface: '10 billion yuan'}
      ]
    )
  ).toEqual([])
})

test('destroyed digits are not judged, and freely worded ranks are not missed', () => {
  expect(
    categories(
      [
        {surface: '5▯亿元', value: null, unit: 'CNY', damaged: true},
        {surface: '第一', value: 1, unit: 'rank', kind: 'rank'}
      ],
      []
    )
  ).toEqual([])
})

test('tells words that machine translation puts for others', () => {
  const original = {...zh(revenue), cleanText: '建设万亿之城,内河港联通上海。'}
  const translation = {
    ...en(translated),
    cleanText: 'Build a trillion-dollar city. The port is connected to China Unicom.'
  }
  expect(auditTranslation(original, translation).findings.map((finding) => finding.category)).toEqual([
    'currency',
    'subject'
  ])
  const company = {...original, cleanText: '中国联通投资1万亿美元。'}
  expect(auditTranslation(company, translation).findings).toEqual([])
})

test('a document is no translation of itself', () => {
  const one = zh(revenue)
  expect(() => auditTranslation(one, one)).toThrow(RangeError)
})

test('each finding is told in both languages', () => {
  const [unit] = auditTranslation(zh(farmland), en({...farmland, surface: '44,800 acres', unit: 'acre'})).findings
  expect(unit?.note.zh).toBe('原文为4.48万亩，译文为44,800 acres：数字相同而单位不同（亩、英亩）')
  expect(unit?.message).toBe(unit?.note.en)
  const [lost] = auditTranslation(zh({...revenue, subject: '收入'}), en()).findings
  expect(lost?.note).toEqual({
    zh: '原文的57.66亿元（收入）不见于译文',
    en: '57.66亿元 (收入) of the original is not in the translation'
  })
})
