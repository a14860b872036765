import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {jianbao} from './command-line.js'

const config = fileURLToPath(new URL('../../../seeds/jianbao.yaml', import.meta.url))

/** All texts of a workbook, and the rows of its sheets. */
function read(file: string): {texts: string; sheets: string[]} {
  const files = unzipSync(readFileSync(file))
  const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
  const texts = Object.entries(files).flatMap(([name, bytes]) => (name.endsWith('.xml') ? strFromU8(bytes) : []))
  return {texts: texts.join('\n'), sheets}
}

test('a workbook speaks the briefing’s language and gives every figure its source', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'jianbao-xlsx-'))
  try {
    const {code} = await jianbao(['brief', config, '--format', 'xlsx', '--out', out])
    expect(code).toBe(0)
    const zh = read(path.join(out, 'briefing.zh.xlsx'))
    expect(zh.sheets).toHaveLength(4)
    for (const text of [
      '金坛区出处',
      '金坛区 · 2023年工作回顾',
      '占比8.48%',
      '57.66亿元 ÷ 680.3亿元 × 100',
      '超4600个',
      '完成'
    ])
      expect(zh.texts).toContain(text)
    expect(zh.texts).not.toMatch(/>(?:achieved|gte|level|count|CNY)</)
    const en = read(path.join(out, 'briefing.en.xlsx'))
    for (const text of [
      'Jintan District, source',
      'share 8.48%',
      '5.766 billion yuan ÷ 68.03 billion yuan × 100',
      'over 4,600'
    ])
      expect(en.texts).toContain(text)
  } finally {
    rmSync(out, {recursive: true})
  }
})
