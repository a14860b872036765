import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const packages = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../packages')

/** What `src/index.ts` exports: values by importing it, types by reading it, so that a change of either is seen. */
async function exportsOf(name: string): Promise<string> {
  const index = path.join(packages, name, 'src/index.ts')
  const values = Object.keys(await import(index)).sort()
  const source = readFileSync(index, 'utf8')
  const types = [...source.matchAll(/\btype (?:(\w+)|\{([^}]+)\})/g)]
    .flatMap(([, one, several = '']) => one ?? several.split(',').map((type) => type.trim()))
    .sort()
  return `${[...values, ...types.map((type) => `type ${type}`)].join('\n')}\n`
}

test.each(readdirSync(packages))('packages/%s exports what it did', async (name) => {
  await expect(await exportsOf(name)).toMatchFileSnapshot(`exports/${name}.txt`)
})
