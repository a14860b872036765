import {readdirSync, readFileSync} from 'node:fs'
import {readDocument} from '@jianbao/ingest'
import {expect, test} from 'vitest'
import {cleanDocument, replayRepairs} from '../src/index.js'
import {documentOf} from './document-of.js'

const folder = new URL('fixtures/pages/', import.meta.url)

// Our own writing, with what pages' rules may take for chrome: short headings, a name, lists, words of bars in prose.
const report = `——2024年1月17日在平川市第九届人民代表大会第三次会议上
市长　张三
各位代表：
现在，我代表平川市人民政府，向大会报告工作，请予审议，并请市政协各位委员和列席人员提出意见。
一、2023年工作回顾
过去一年，全市地区生产总值完成1302.92亿元，增长6.8%；一般公共预算收入57.66亿元，增长12.5%，税收占比88.4%。
——创新驱动更加有力。新增国家高新技术企业83家，“专精特新”企业12家，研发投入占比提高到2.9%。
（一）聚力产业升级
建成首页工业园、在线监测平台和视频会议系统，“一网通办”率达98%，政务网站浏览量1.2亿次。
1.提升科技创新能力
（二）聚力城乡融合
改造老旧小区47个，水源地来源稳定，分享经济、直播经济成为新增长点。
民生持续改善
二、2024年工作安排
今年经济社会发展的主要预期目标是：
地区生产总值增长6.5%左右
城镇新增就业2.1万人
关于社会事业。新建公办幼儿园5所，推动更多优质资源下沉，让发展成果惠及全市人民。
各位代表！蓝图已经绘就，奋斗正当其时。让我们锐意进取、埋头苦干，为谱写平川新篇章而努力奋斗！
谢谢大家！`.split('\n')

const english = `Delivered at the Third Session of the Ninth Pingchuan Municipal People's Congress on January 17, 2024
Zhang San, Mayor
Fellow Deputies,
On behalf of the Pingchuan Municipal People's Government, I now present a report on the work of the government.
I. Review of Work in 2023
The city's GDP reached 130.29 billion yuan, up 6.8 percent, and 12,600 households moved out of old communities.
(1) Industrial upgrading
We fostered 83 high-tech enterprises. Home to 126 new factories, the district shared in the growth.
II. Plan for 2024
GDP is to grow by around 6.5 percent.
Thank you!`.split('\n')

/** Puts the report into a page, and what the page has in the middle of it. */
function pageOf(template: string): string {
  const [, middle = ''] = /@middle\n([\s\S]*?)@end\n/.exec(template) ?? []
  return template
    .replace(/@middle\n[\s\S]*?@end\n/, '')
    .replace(/^@(report|report-en) (\w+)(.*)$/m, (_, kind, tag, more) => {
      const lines = (kind === 'report' ? report : english).map((line) => line.replace('　', '&nbsp;&nbsp;'))
      const whole =
        tag === 'br'
          ? lines.map((line) => `　　${line}<br><br>`)
          : lines.map((line) => `<${tag}${more}>${line}</${tag}>`)
      return [...whole.slice(0, 10), middle, ...whole.slice(10)].join('\n')
    })
}

const squeeze = (text: string) => text.split('\n').map((line) => line.replace(/[\s|]+/g, ''))

function expectedOf(name: string): string[] {
  const [title, lines] = name.startsWith('english')
    ? ["Report on the Work of the Pingchuan Municipal People's Government", english]
    : ['2024年平川市人民政府工作报告', report]
  return squeeze([title, ...lines].join('\n'))
}

test.each(readdirSync(folder))('%s: the report stays whole, nothing of the page does', async (name) => {
  const read = await readDocument(new TextEncoder().encode(pageOf(readFileSync(new URL(name, folder), 'utf8'))), name)
  const {text, repairs, removals} = cleanDocument(read)
  const expected = expectedOf(name)
  const got = squeeze(text.value)
  expect({
    lost: expected.filter((line) => !got.includes(line)),
    left: got.filter((line) => !expected.includes(line))
  }).toEqual({lost: [], left: []})
  expect(got).toEqual(expected)
  expect(replayRepairs(read.text, repairs, removals)).toBe(text.value)
})

// What a visitor copies from the same pages has lost the links; what is left are words and places.
test.each(readdirSync(folder))('%s as a text copy', async (name) => {
  const page = pageOf(readFileSync(new URL(name, folder), 'utf8'))
  const copy = (await readDocument(new TextEncoder().encode(page), name)).text.value
  const {text} = cleanDocument(documentOf(copy))
  expect(squeeze(text.value)).toEqual(expectedOf(name))
})
