import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** What a file imports before it runs; types and `await import(…)` cost nothing at the start. */
function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return Array.from(
    text.matchAll(/^(?:import|export) (?!type )(?:[^'\n]|\n(?! *'))*? from '([^']+)'/gm),
    ([, name = '']) => name
  )
}

/** Packages that the command line loads before it knows which command is wanted. */
function packagesFrom(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(file)) return packages
  seen.add(file)
  for (const name of imports(file)) {
    if (!name.startsWith('.')) packages.add(name)
    else for (const found of packagesFrom(sourceOf(file, name), seen)) packages.add(found)
  }
  return packages
}

function sourceOf(file: string, name: string): string {
  const found = path.resolve(path.dirname(file), name.replace(/\.js$/, '.ts'))
  expect(existsSync(found), found).toBe(true)
  return found
}

test('before a command runs, only the command parser and light packages are loaded', () => {
  const heavy = [...packagesFrom(path.join(source, 'main.ts'))].filter((name) => !name.startsWith('node:'))
  expect(heavy.sort()).toEqual(['@jianbao/model', 'commander'])
})

test('the reader of reports does not load the printers', () => {
  const packages = packagesFrom(path.join(source, 'reports/load-reading.ts'))
  expect(packages).toContain('@jianbao/extract')
  expect(packages).not.toContain('jianbao')
  expect(packages).not.toContain('@jianbao/remark-pdfmake')
})

test('restoring a text does not load what reads it', () => {
  const packages = packagesFrom(path.join(source, 'reports/load-clean.ts'))
  expect(packages).toContain('@jianbao/clean')
  expect(packages).not.toContain('@jianbao/extract')
  expect(packages).not.toContain('@jianbao/parse')
})
