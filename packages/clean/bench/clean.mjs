// Times restoring the damaged seeds 002 and 004, and passing undamaged text through. Run after a build.
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {readDocument} from '@jianbao/ingest'
import {cleanDocument} from '../dist/index.js'

const root = new URL('../../../', import.meta.url)
const read = async (name) => readDocument(readFileSync(new URL(name, root)), name)

const damaged = [await read('seeds/002_9c9d212ba829e671.txt'), await read('seeds/004_cca5397a40c21093.txt')]
for (const round of ['first', 'second']) {
  const start = performance.now()
  for (const document of damaged) cleanDocument(document)
  console.log(`002 and 004 together, ${round} time: ${(performance.now() - start).toFixed(0)} ms`)
}

const gold = readFileSync(new URL('packages/clean/test/fixtures/004.clean.txt', root))
  .toString()
  .replaceAll('\uFFFD', '1')
// Copies that differ, for of equal ones the rule of repeated passages would leave one.
const copies = Array.from({length: 200}, (_, copy) => gold.trimEnd().replace(/$/gm, `（${copy}）`))
const bytes = Buffer.from(copies.join('\n'))
const undamaged = await readDocument(bytes, 'undamaged.txt')
const start = performance.now()
cleanDocument(undamaged)
const seconds = (performance.now() - start) / 1000
console.log(`undamaged text: ${(bytes.length / 1e6 / seconds).toFixed(1)} MB/s`)
