import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {reportParser} from '../src/index.js'
import {fixture} from './document.js'

it('parses for unified and puts diagnostics on the file', () => {
  const {text, source} = fixture('003.txt')
  const file = new VFile({path: source.path, value: text.value})
  const report = unified().use(reportParser).parse(file)
  expect(report).toMatchObject({type: 'report', metadata: {id: 'changzhou-2023-news', path: '003.txt'}})
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['news-about-report'])
})

it('takes overrides', () => {
  const report = unified()
    .use(reportParser, {overrides: {year: '1999'}})
    .parse('各位代表：\n一、工作回顾\n好。')
  expect(report.metadata.year).toBe('1999')
})
