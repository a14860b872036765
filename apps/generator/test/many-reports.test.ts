import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {jianbao} from './command-line.js'

/** Own text: of ten districts, so that nothing stands side by side on a page. */
const report = (name: string, rate: number) => `${name}人民政府工作报告
——2024年1月10日在${name}人民代表大会上

一、2023年工作回顾
地区生产总值增长${rate}%，一般公共预算收入增长${rate + 1}%。

二、2024年工作安排
地区生产总值增长${rate + 2}%左右。
`

const names = ['玄武区', '秦淮区', '建邺区', '鼓楼区', '浦口区', '栖霞区', '雨花台区', '江宁区', '六合区', '溧水区']
let folder = ''
let files: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 十份 '))
  files = names.map((name) => path.join(folder, `${name}.txt`))
  for (const [index, file] of files.entries()) await writeFile(file, report(`南京市${names[index]}`, index + 1))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

test.each(['comparison', 'one-page', 'jianbao', 'indicators'])('ten reports print as lines of %s', async (template) => {
  const out = path.join(folder, template)
  const {code, err} = await jianbao(['brief', ...files, '--template', template, '--format', 'md', '--out', out])
  expect({code, err}).toEqual({code: 0, err: expect.not.stringContaining('jianbao:')})
  const text = await readFile(path.join(out, 'briefing.zh.md'), 'utf8')
  expect(text).toContain('等10地2024年')
  const cells = text.split('\n').map((line) => (line.startsWith('| ') ? line.split(' | ').length : 0))
  if (template !== 'indicators') expect(Math.max(...cells)).toBeLessThanOrEqual(6)
  if (template !== 'one-page') expect(text).toMatch(/\| 地区生产总值增速 \| 江宁区 \| 2024 \| 8%\[\^\d+\] \| 约10%/)
})
