import {execFile} from 'node:child_process'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 批量 '))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

function brief(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['apps/generator/bin/jianbao.js', 'brief', ...args], {cwd: root}, (error, out, err) => {
      resolve({code: Number(error?.code ?? 0), out, err})
    })
  })
}

test('one failing briefing does not stop the others of a batch', async () => {
  const names = ['one.yaml', 'broken.yaml', 'two.yaml']
  const seed = (file: string) =>
    `reports: [{file: ${JSON.stringify(path.join(root, 'seeds', file))}}]\nformats: [md]\nlanguages: [zh]\n`
  await writeFile(path.join(folder, 'one.yaml'), seed('004_cca5397a40c21093.txt'))
  await writeFile(path.join(folder, 'broken.yaml'), seed('not-there.txt'))
  await writeFile(path.join(folder, 'two.yaml'), seed('003_660ed08ea921d3a1.txt'))
  const out = path.join(folder, 'out')
  const ended = await brief(...names.map((name) => path.join(folder, name)), '--out', out)
  expect(ended.err).toMatch(/not-there\.txt: There is no such file/)
  expect(ended.err).toMatch(/1 of 3 briefings could not be made\. The others are written\./)
  expect(ended.code).toBe(2)
  expect((await readdir(out)).sort()).toEqual(['one', 'two'])
  expect(
    ended.out
      .trim()
      .split('\n')
      .filter((line) => line.endsWith('briefing.zh.md'))
  ).toHaveLength(2)
})
