// Times restoring the damaged seeds 002 and 004, and passing undamaged text through, with the engine set as the command sets
// it. Seconds are of the clock, which is what a user waits for, and of processor time, which other work on the machine hardly
// changes; in a fresh process the latter holds what is compiled in the background, that `taskset -c 0` or a machine with one
// core adds to the former. Run after a build.
import '../../../apps/generator/bin/optimise-late.js'
import {readFileSync} from 'node:fs'
import {readDocument} from '@jianbao/ingest'
import {cleanDocument} from '../dist/index.js'

const root = new URL('../../../', import.meta.url)
const read = async (name) => readDocument(readFileSync(new URL(name, root)), name)

/** Seconds of processor time since the process began. */
function used() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
const peak = () => `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`

const damaged = [await read('seeds/002_9c9d212ba829e671.txt'), await read('seeds/004_cca5397a40c21093.txt')]
for (const time of ['in a fresh process', 'second time']) {
  const [processor, clock] = [used(), performance.now()]
  for (const document of damaged) cleanDocument(document)
  const seconds = `${((performance.now() - clock) / 1000).toFixed(2)} s (${(used() - processor).toFixed(2)} s of processor)`
  console.log(
    `002 and 004 together, ${time}: ${seconds}, ${(performance.now() / 1000).toFixed(2)} s since the start; ${peak()}`
  )
}

const gold = readFileSync(new URL('test/fixtures/gold/004.clean.txt', root)).toString().replaceAll('\uFFFD', '1')
// Copies that differ, for of equal ones the rule of repeated passages would leave one.
const copies = Array.from({length: 200}, (_, copy) => gold.trimEnd().replace(/$/gm, `（${copy}）`))
const bytes = Buffer.from(copies.join('\n'))
const undamaged = await readDocument(bytes, 'undamaged.txt')
const start = used()
cleanDocument(undamaged)
const speed = bytes.length / 1e6 / (used() - start)
console.log(`undamaged text of ${(bytes.length / 1e6).toFixed(1)} MB: ${speed.toFixed(1)} MB/s; ${peak()}`)
