import {expect, it} from 'vitest'
import {formatOutline, parseReport} from '../src/index.js'
import {documentOf} from './document.js'

const text = `常州市人民政府工作报告
——2024年1月16日在常州市第十七届人民代表大会第三次会议上
各位代表：
一、2023年工作回顾
一年来，完成投资300亿元。
二、2024年主要任务
| 项目 | 数量 |
| --- | --- |
| 学校 | 12所 |
名词解释
1.小升规：小微企业升级为规模以上企业。`

it('prints an outline as Markdown', () => {
  expect(formatOutline(parseReport(documentOf(text)), 'md')).toBe(`# 常州市人民政府工作报告

- id: changzhou-2024-government
- body: government, city
- place: 江苏省 › 常州市 (Changzhou)
- year: 2024, reviewing 2023
- date: 2024-01-16
- session: 常州市第十七届人民代表大会第三次会议
- language: zh

## 一、 2023年工作回顾 \`review\`

## 二、 2024年主要任务 \`tasks\`

## 名词解释 \`notes\`

`)
})

it('prints an outline as a tree', () => {
  const tree = formatOutline(parseReport(documentOf(text)), 'tree').split('\n')
  expect(tree.slice(tree.indexOf('language: zh') + 1)).toEqual([
    '├─ ¶ front: 常州市人民政府工作报告',
    '├─ ¶ front: ——2024年1月16日在常州市第十七届人民代表大会第三次会议上',
    '├─ ¶ front: 各位代表：',
    '├─ review [2023] numbered: 一、2023年工作回顾',
    '│  └─ ¶ review: 一年来，完成投资300亿元。',
    '├─ tasks [2024] numbered: 二、2024年主要任务',
    '│  └─ table: 2 rows',
    '└─ notes plain: 名词解释',
    '   └─ note 小升规: 1.小升规：小微企业升级为规模以上企业。',
    ''
  ])
})
