import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value

test.each([
  ['empty rows and rules', '| |||||||||\n---|---|\n各位代表：\n|---|---|\n| | |'],
  ['a frame around a paragraph', '| 各位代表： |'],
  ['the end of a frame', '各位代表： |']
])('%s of a layout table goes', (_, damaged) => {
  expect(cleaned(damaged)).toBe('各位代表：')
})

test.each([
  ['a table', '| 指标 | 2023年 |\n| --- | --- |\n| 生产总值 | 1302亿元 |'],
  ['a table without a heading', '| | |\n| --- | --- |\n| 生产总值 | 1302亿元 |'],
  ['a row with one cell in it', '| 指标 | 2023年 |\n| 一、经济 | |\n| 生产总值 | 1302亿元 |'],
  ['a bar of two words', '生产总值 | 1302亿元'],
  ['dashes', '——创新驱动\n---\n各位代表：']
])('%s stays', (_, text) => {
  expect(cleaned(text)).toContain(text.split('\n').at(-1))
  expect(cleaned(text)).toBe(text.replace('---\n各', '---\n各'))
})
