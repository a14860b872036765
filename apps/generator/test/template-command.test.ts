import {appendFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {builtInTemplates} from '../src/templates/load-template.js'
import {jianbao} from './command-line.js'

let folder = ''
const file = (name: string) => path.join(folder, name)
const city =
  '常州市人民政府工作报告\n——2024年1月16日在常州市第十七届人民代表大会第三次会议上\n一、2023年工作回顾\n一般公共预算收入680.3亿元,增长7.7%。\n'
const district =
  '金坛区政府工作报告\n——2024年1月10日在金坛区第三届人民代表大会第三次会议上\n一、2023年工作回顾\n一般公共预算收入57.66亿元,增长12.5%。\n'

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 模板 '))
  await writeFile(file('city.txt'), city)
  await writeFile(file('district.txt'), district)
})

afterAll(() => rm(folder, {recursive: true, force: true}))

test('list names every built-in template with its purpose', async () => {
  const {code, out} = await jianbao(['template', 'list'])
  expect(code).toBe(0)
  const rows = out
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
  expect(rows.map(([name]) => name)).toEqual(await builtInTemplates())
  for (const [name, purpose] of rows) expect(purpose, name).toMatch(/\p{Script=Han}/u)
})

test('every built-in template passes its own check', async () => {
  for (const name of await builtInTemplates())
    expect(await jianbao(['template', 'check', name])).toEqual({code: 0, out: '', err: ''})
})

describe('a template of one’s own', () => {
  test('is started from a built-in one, makes a briefing, and is checked with file, line and column', async () => {
    const own = file('own')
    expect(await jianbao(['template', 'new', own])).toMatchObject({code: 0})
    const made = await jianbao([
      'brief',
      file('city.txt'),
      file('district.txt'),
      '--template',
      own,
      '--out',
      file('out'),
      '--format',
      'md,html,docx,xlsx',
      '-q'
    ])
    expect(made).toMatchObject({code: 0, err: ''})
    expect(await readFile(file('out/briefing.zh.md'), 'utf8')).toMatch(/57\.66亿元\[\^\d+\]/)
    await appendFile(path.join(own, 'briefing.md.hbs'), '\n{{titel}}\n')
    const checked = await jianbao(['template', 'check', own])
    expect(checked.code).toBe(1)
    expect(checked.err).toMatch(/briefing\.md\.hbs:\d+:\d+: error: .*titel.*title/)
    const failed = await jianbao(['brief', file('city.txt'), '--template', own, '--out', file('out2'), '-q'])
    expect(failed.code).toBe(2)
    expect(failed.err).toMatch(/^jianbao: .*briefing\.md\.hbs:\d+:\d+: .*titel/)
  })

  test('has its theme with it, as docs/make-it-yours.md says, and prints the sentence that is written there', async () => {
    const own = file('mine')
    expect(await jianbao(['template', 'new', own, '--from', 'one-page', '-q'])).toMatchObject({code: 0, err: ''})
    expect(await readFile(path.join(own, 'theme.yaml'), 'utf8')).toContain('name: modern')
    const tutorial = await readFile(new URL('../../../docs/make-it-yours.md', import.meta.url), 'utf8')
    const blocks = [...tutorial.matchAll(/```handlebars\n([\s\S]*?)```/g)].map(([, block = '']) => block)
    expect(blocks).toHaveLength(2)
    await appendFile(path.join(own, 'briefing.md.hbs'), blocks.join('\n'))
    expect(await jianbao(['template', 'check', own])).toEqual({code: 0, out: '', err: ''})
    const files = [file('city.txt'), file('district.txt')]
    const args = ['--template', own, '--format', 'md', '--lang', 'zh', '--out', file('mine-out')]
    expect(await jianbao(['brief', ...files, ...args])).toMatchObject({code: 0})
    const markdown = await readFile(file('mine-out/briefing.zh.md'), 'utf8')
    expect(markdown).toMatch(/一般公共预算收入：常州市680\.3亿元\[\^\d+\]，金坛区57\.66亿元\[\^\d+\]。/)
  })

  test('every command takes the options of all, and an unknown format is told', async () => {
    expect((await jianbao(['template', 'list', '--lang', 'en', '--format', 'json'])).out).toContain(
      'One executive page'
    )
    expect(await jianbao(['template', 'check', 'one-page', '--format', 'xml'])).toMatchObject({code: 2})
    for (const name of ['list', 'new', 'check', 'fields', 'preview']) {
      const {out} = await jianbao(['template', name, '--help'])
      for (const option of ['--format', '--out', '--lang', '--quiet', '--verbose']) expect(out, name).toContain(option)
    }
  })

  test('is not started over something that is there', async () => {
    expect(await jianbao(['template', 'new', folder])).toMatchObject({code: 2, err: expect.stringContaining('already')})
  })
})

test('fields lists what a template may print, with samples from these reports', async () => {
  const {code, out} = await jianbao(['template', 'fields', file('city.txt'), file('district.txt')])
  expect(code).toBe(0)
  expect(out).toMatch(/^indicators\.\[\]\.cells\.\[\]\.figure/m)
  expect(out).toMatch(/\t(?:12\.5%|57\.66亿元)\t/)
})
