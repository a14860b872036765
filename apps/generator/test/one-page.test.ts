import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {afterAll, expect, test} from 'vitest'
import {jianbao} from './command-line.js'

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'jianbao-one-page-'))
afterAll(() => rmSync(folder, {recursive: true}))

async function pagesOf(file: string): Promise<number> {
  return (await getDocument({data: new Uint8Array(readFileSync(file)), verbosity: 0}).promise).numPages
}

const report = (year: number) => `白杨区${year}年政府工作报告

${year}年1月12日在白杨区第十六届人民代表大会第一次会议上

一、${year - 1}年工作回顾
地区生产总值完成${year / 10}亿元，增长${(year % 7) + 4}.3%；固定资产投资完成88亿元，增长15.4%；社会消费品零售总额达到61亿元，增长9.2%。

二、${year}年工作安排
主要预期目标是：地区生产总值增长8%；固定资产投资增长12%；社会消费品零售总额增长10%。
`

test('an executive page has one page, in both languages and both themes for it', async () => {
  for (const theme of ['modern', 'plain']) {
    const out = path.join(folder, theme)
    const args = ['--template', 'one-page', '--theme', theme, '--format', 'pdf', '--out', out]
    const {code, err} = await jianbao(['brief', path.join(seeds, 'jianbao.yaml'), ...args])
    expect({code, err}).toEqual({code: 0, err: expect.not.stringContaining('pages instead of')})
    for (const language of ['zh', 'en']) expect(await pagesOf(path.join(out, `briefing.${language}.pdf`))).toBe(1)
  }
})

test('two years of one place are told apart by their years, and results and targets stand where nothing compares', async () => {
  const files = [2012, 2013].map((year) => {
    const file = path.join(folder, `${year}.txt`)
    writeFileSync(file, report(year))
    return file
  })
  const out = path.join(folder, 'years')
  const {code} = await jianbao(['brief', ...files, '--template', 'one-page', '--format', 'md,pdf', '--out', out])
  expect(code).toBe(0)
  const markdown = readFileSync(path.join(out, 'briefing.zh.md'), 'utf8')
  expect(markdown).toMatch(/白杨区（201[23]年）地区生产总值上年增长/)
  expect(markdown).toContain('上年结果与今年目标')
  expect(markdown).toContain('briefing.zh/chart-1.svg')
  expect(await pagesOf(path.join(out, 'briefing.zh.pdf'))).toBe(1)
})
