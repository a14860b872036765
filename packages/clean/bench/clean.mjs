// Times restoring the damaged seeds 002 and 004, and passing undamaged text through, in seconds of processor time (what
// else the machine does hardly counts). Run after a build.
import {readFileSync} from 'node:fs'
import {readDocument} from '@jianbao/ingest'
import {cleanDocument} from '../dist/index.js'

const root = new URL('../../../', import.meta.url)
const read = async (name) => readDocument(readFileSync(new URL(name, root)), name)

/** Seconds of processor time since the process began, its start-up included. */
function used() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
const peak = () => `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`

const damaged = [await read('seeds/002_9c9d212ba829e671.txt'), await read('seeds/004_cca5397a40c21093.txt')]
const loaded = used()
for (const document of damaged) cleanDocument(document)
console.log(
  `002 and 004 together with start-up: ${used().toFixed(2)} s, of it loading ${loaded.toFixed(2)} s; ${peak()}`
)
const again = used()
for (const document of damaged) cleanDocument(document)
console.log(`002 and 004 together, second time: ${(used() - again).toFixed(2)} s`)

const gold = readFileSync(new URL('test/fixtures/gold/004.clean.txt', root)).toString().replaceAll('\uFFFD', '1')
// Copies that differ, for of equal ones the rule of repeated passages would leave one.
const copies = Array.from({length: 200}, (_, copy) => gold.trimEnd().replace(/$/gm, `（${copy}）`))
const bytes = Buffer.from(copies.join('\n'))
const undamaged = await readDocument(bytes, 'undamaged.txt')
const start = used()
cleanDocument(undamaged)
const speed = bytes.length / 1e6 / (used() - start)
console.log(`undamaged text of ${(bytes.length / 1e6).toFixed(1)} MB: ${speed.toFixed(1)} MB/s; ${peak()}`)
