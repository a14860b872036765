import {builtInLexicon} from '@jianbao/lexicon'
import {extendLexicon} from '@jianbao/lexicon/extend'
import {expect, test} from 'vitest'
import {lexiconReaders} from '../src/index.js'

test('readers know what a user added', () => {
  const {lexicon} = extendLexicon(builtInLexicon(), {
    topics: [{id: 'tea', zh: '茶业', en: 'Tea', strong: {zh: ['茶园']}, words: {}}],
    aliases: {gdp: {zh: ['区域总值']}}
  })
  const {matchMetric, topicReaders} = lexiconReaders(lexicon ?? builtInLexicon())
  expect(matchMetric({subject: '区域总值', unit: 'CNY', kind: 'level', language: 'zh'})).toBe('gdp')
  expect(topicReaders.zh('新建茶园')).toEqual([{topic: 'tea', word: '茶园', weight: 3}])
})
