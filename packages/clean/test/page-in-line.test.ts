import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value
const sentence =
  '过去一年，全市上下同心协力，顺利完成年初确定的各项目标任务，地区生产总值增长6.2%，各项事业取得新的进步。'
const paragraphs = Array.from({length: 8}, (_, at) => `在第${at + 1}季度，${sentence}${sentence}${sentence}`)
const title = '平川市政府工作报告'

test('a whole page on one line is parted from its report', () => {
  const head = `平川网 您当前的位置： 网站首页 > 政务公开 > 正文 发布时间：2024-03-11 06:54:44 【我要打印】 【我要纠错】${title}`
  const foot = ' 责任编辑：张某 打印 关闭 相关新闻： 平川两会闭幕 版权所有：平川市政府 京ICP备08100501号'
  expect(cleaned(`${head} 　　${paragraphs.join(' 　　')}${foot}`)).toBe([title, ...paragraphs].join('\n'))
  expect(cleaned(`${head} ${paragraphs.join(' ')}${foot}`)).toBe([title, ...paragraphs].join('\n'))
})

test('a long paragraph with spaces behind all or few of its sentences stays one', () => {
  const all = paragraphs.join('').replaceAll('。', '。 ').trim()
  expect(cleaned(all)).not.toContain('\n')
  expect(cleaned(paragraphs.join('').replace('。', '。 '))).not.toContain('\n')
})
