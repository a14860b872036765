import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Top first: a package imports only what stands above it. */
const layers = [
  'model',
  'mapped-text',
  'lexicon',
  'ingest',
  'clean',
  'parse',
  'quantity',
  'extract',
  'compare',
  'template',
  'remark-pdfmake',
  'jianbao'
]

/** What only an app may touch: files, environment, clock, chance, network. */
const impure =
  /from '(?:node:)?(?:fs|http|https|net|os|child_process|process|worker_threads)|\bprocess\.|Date\.now|new Date\(\)|Math\.random|\bfetch\(/

function sources(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => path.join(folder, name))
}

const nameOf = (layer: string) => (layer === 'jianbao' ? 'jianbao' : `@jianbao/${layer}`)

test('every package has a layer', () => {
  expect(readdirSync(path.join(root, 'packages')).sort()).toEqual([...layers].sort())
})

describe.each(layers)('packages/%s', (layer) => {
  const files = sources(path.join(root, 'packages', layer, 'src'))

  test('imports only what stands above it', () => {
    const above = new Set(layers.slice(0, layers.indexOf(layer)).map(nameOf))
    for (const file of files)
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '((?:@jianbao\/|jianbao)[^'/]*)/g))
        expect(above, `${path.relative(root, file)} imports ${name}`).toContain(name)
  })

  test('touches no file, environment or clock', () => {
    for (const file of files) expect(readFileSync(file, 'utf8'), path.relative(root, file)).not.toMatch(impure)
  })
})
