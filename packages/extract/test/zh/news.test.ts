import {describe, expect, test} from 'vitest'
import {readFigures} from '../../src/index.js'

interface Line {
  readonly text: string
  readonly before?: readonly string[]
  readonly date?: string
  readonly role?: 'front'
}

/** Status and period of the figures of a sentence of news of January 2026. */
function told({text, before = [], date, role}: Line) {
  return readFigures({
    text,
    before,
    role: role ?? 'other',
    language: 'zh',
    section: [],
    year: '2026',
    yearReviewed: '2025',
    ...(date === undefined ? {} : {date})
  }).map(({status, period}) => `${status} ${period}`)
}

describe('news tell results and plans without parts', () => {
  test.each<[Line, string[]]>([
    [{text: '2026年，全市将聚焦五项攻坚，新建厂房40万平方米、新增学位6000个。'}, ['target 2026', 'target 2026']],
    [{text: '报告提出，今年主要预期目标包括：生产总值增长5.5%，城镇新增就业8万人。'}, ['target 2026', 'target 2026']],
    [{text: '新建幼儿园12所。', before: ['报告提出，今年要办好民生实事。']}, ['target 2026']],
    [{text: '明确到2030年经济总量将超过3000亿元。'}, ['target 2030']],
    [{text: '地铁今年10月试运行，新辟公交线路8条。', date: '2026-01-20'}, ['target 2026']],
    [{text: '今年1月全市新增企业120家。', date: '2026-02-20'}, ['achieved 2026']],
    [{text: '江城GDP增速目标定为5.5%左右！', role: 'front'}, ['target 2026']],
    [{text: '今年，将实施项目260个，力争完成投资800亿元，新建学校12所。', role: 'front'}, Array(3).fill('target 2026')],
    [{text: '2025年，全市生产总值1850亿元，增长6%。', role: 'front'}, ['achieved 2025', 'achieved 2025']],
    [{text: '去年新增企业120家。'}, ['achieved 2025']],
    [{text: '2025年，全市生产总值增长6.2%，新建学校8所。'}, ['achieved 2025', 'achieved 2025']],
    [{text: '1月14日，市长在会上作报告，全市主要指标增长6%。'}, ['achieved 2025']],
    [{text: '主要领导走访企业30家，重要指标增长6%。'}, ['achieved 2025', 'achieved 2025']]
  ])('%o', (line, expected) => expect(told(line)).toEqual(expected))
})

test('a proposal counted to the last days of the session is of its year, and what is told behind it', () => {
  const text = '经审查，立案190件。'
  expect(told({text, before: ['截至1月8日，大会共收到提案210件。']})).toEqual(['achieved 2026'])
  expect(told({text, before: ['截至12月8日，共收到提案210件。']})).toEqual(['achieved 2025'])
})
