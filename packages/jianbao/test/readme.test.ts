import {execFile} from 'node:child_process'
import {copyFile, mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'

const run = promisify(execFile)
const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const readme = await readFile(path.join(home, 'README.md'), 'utf8')
const seeds = {
  'city.txt': '002_9c9d212ba829e671.txt',
  'city-en.txt': '000_dd06e806b0afbabf.txt',
  'district.txt': '004_cca5397a40c21093.txt'
}
const recipe = /^### (.+)\n\n```js\n([^`]+(?:`[^`\n]+`[^`]*)*)```\n\n```text\n([^`]*)```$/gm

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 脚本 '))
  for (const [name, seed] of Object.entries(seeds))
    await copyFile(path.join(home, '../../seeds', seed), path.join(folder, name))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const recipes = [...readme.matchAll(recipe)].map(([, title = '', code = '', output = '']) => ({title, code, output}))

test('all recipes are found', () => {
  expect(recipes.length).toBe(readme.match(/^```js$/gm)?.length)
})

test.each(recipes)('$title: prints what the manual says', async ({code, output}) => {
  // imports are resolved from this package, files are looked for in the folder
  const script = `process.chdir(${JSON.stringify(folder)})\n${code}`
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', script], {cwd: home})
  expect(stdout).toBe(output)
})
