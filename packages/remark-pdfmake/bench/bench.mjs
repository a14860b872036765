// node bench/bench.mjs: prints one table. Trust the ratios more than the milliseconds.
import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {printPdf} from '../dist/index.js'
import {markdown} from './document.mjs'
import {printPlain} from './plain.mjs'
import {compile, fonts, parse} from './setup.mjs'

const rounds = Number(process.env.ROUNDS ?? 9)
const opened = fonts()
const tree = parse(markdown())
const hooked = () => printPdf(compile(tree, opened).definition, opened)
const plain = () => printPlain(compile(tree, opened).definition)

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function clock(task) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const result = await task()
  const {user, system} = process.cpuUsage(cpu)
  return {wall: performance.now() - start, cpu: (user + system) / 1000, result}
}

async function warm() {
  const times = {hooked: [], plain: []}
  for (let round = 0; round < rounds + 3; round += 1) {
    // One after the other, so that a noisy machine disturbs both alike.
    const one = await clock(hooked)
    const two = await clock(plain)
    if (round < 3) continue
    times.hooked.push(one)
    times.plain.push(two)
  }
  const of = (list, key) => Math.round(median(list.map((time) => time[key])))
  const best = (list, key) => Math.round(Math.min(...list.map((time) => time[key])))
  for (const [name, list] of Object.entries(times))
    console.log(
      `warm ${name}: median ${of(list, 'wall')} ms (best ${best(list, 'wall')}), CPU ${of(list, 'cpu')} ms (best ${best(list, 'cpu')}), ${Math.round(list[0].result.length / 1000)} KB`
    )
  const ratio = median(times.plain.map((time, index) => time.cpu / times.hooked[index].cpu))
  console.log(`plain / hooked: ${ratio.toFixed(1)}`)
  console.log(
    `byte-identical: ${times.hooked.every((time) => Buffer.compare(time.result, times.hooked[0].result) === 0)}`
  )
}

function cold(kind) {
  const start = performance.now()
  const output = execFileSync(process.execPath, [new URL('cold.mjs', import.meta.url).pathname, kind], {
    encoding: 'utf8'
  })
  const {mebibytes, cpu} = JSON.parse(output)
  console.log(
    `cold ${kind}: ${((performance.now() - start) / 1000).toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${Math.round(mebibytes)} MiB`
  )
}

async function workers() {
  const documents = 12
  const pool = [1, 2].map(() => new Worker(new URL('worker.mjs', import.meta.url), {workerData: {documents}}))
  await Promise.all(pool.map((worker) => once(worker, 'message')))
  const start = performance.now()
  for (const worker of pool) worker.postMessage('go')
  await Promise.all(pool.map((worker) => once(worker, 'message')))
  console.log(`two workers: ${((2 * documents * 1000) / (performance.now() - start)).toFixed(1)} documents a second`)
}

async function growth() {
  const large = parse(markdown(10))
  const small = Math.min((await clock(hooked)).cpu, (await clock(hooked)).cpu)
  const big = (await clock(() => printPdf(compile(large, opened).definition, opened))).cpu
  console.log(`ten times the text: ${(big / small).toFixed(1)} times the CPU time`)
}

await warm()
await growth()
await workers()
for (const kind of ['hooked', 'plain', 'hooked', 'plain']) cold(kind)
