// node bench/bench.mjs: prints two tables. Trust the ratios more than the milliseconds.
import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {printPdf} from '../dist/index.js'
import {printByBrowser} from './chromium.mjs'
import {markdown} from './document.mjs'
import {printPlain} from './plain.mjs'
import {compile, fonts, parse} from './setup.mjs'

const rounds = Number(process.env.ROUNDS ?? 9)
const opened = fonts()
const tree = parse(markdown())
const engines = {
  'remark-pdfmake': () => printPdf(compile(tree, opened).definition, opened),
  'plain pdfmake': () => printPlain(compile(tree, opened).definition)
}
const own = engines['remark-pdfmake']

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function clock(task) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const result = await task()
  const {user, system} = process.cpuUsage(cpu)
  return {wall: performance.now() - start, cpu: (user + system) / 1000, result}
}

/** Engines by turns, so that what disturbs one disturbs both; the first three rounds warm up. */
async function warm() {
  const times = {'remark-pdfmake': [], 'plain pdfmake': []}
  for (let round = 0; round < rounds + 3; round += 1)
    for (const [name, print] of Object.entries(engines)) {
      const time = await clock(print)
      if (round >= 3) times[name].push(time)
    }
  return times
}

/** Three fresh processes; the middle one counts. */
function cold(kind) {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    const script = fileURLToPath(new URL('cold.mjs', import.meta.url))
    const output = execFileSync(process.execPath, [script, kind], {encoding: 'utf8'})
    return {...JSON.parse(output), seconds: (performance.now() - start) / 1000}
  })
  return Object.fromEntries(['seconds', 'cpu', 'mebibytes'].map((key) => [key, median(runs.map((run) => run[key]))]))
}

async function workers() {
  const documents = 12
  const pool = [1, 2].map(() => new Worker(new URL('worker.mjs', import.meta.url), {workerData: {documents}}))
  await Promise.all(pool.map((worker) => once(worker, 'message')))
  const start = performance.now()
  for (const worker of pool) worker.postMessage('go')
  await Promise.all(pool.map((worker) => once(worker, 'message')))
  return (2 * documents * 1000) / (performance.now() - start)
}

/** The quicker of two runs for each size: what a collection of garbage or a neighbour takes is in neither. */
async function growth() {
  const large = parse(markdown(10))
  const quicker = async (task) => Math.min((await clock(task)).cpu, (await clock(task)).cpu)
  return (await quicker(() => printPdf(compile(large, opened).definition, opened))) / (await quicker(own))
}

const row = (name, times) => {
  const {seconds, cpu, mebibytes} = cold(name.split(' ')[0])
  return {
    'cold s': Number(seconds.toFixed(2)),
    'cold CPU s': Number(cpu.toFixed(2)),
    'peak MiB': Math.round(mebibytes),
    'warm ms': Math.round(median(times.map((time) => time.wall))),
    'warm CPU ms': Math.round(median(times.map((time) => time.cpu))),
    KB: Math.round(times[0].result.length / 1000)
  }
}

const times = await warm()
const table = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, row(name, list)]))
const browser = await printByBrowser()
if (browser !== undefined)
  table.Chromium = {'cold s': Number(browser.seconds.toFixed(2)), KB: Math.round(browser.kilobytes)}
console.table(table)

const first = times['remark-pdfmake'][0].result
console.table({
  'plain pdfmake / remark-pdfmake, warm CPU': median(
    times['plain pdfmake'].map((time, index) => time.cpu / times['remark-pdfmake'][index].cpu)
  ).toFixed(1),
  'ten times the text, times the CPU time': (await growth()).toFixed(1),
  'documents a second, two worker threads': (await workers()).toFixed(1),
  'all runs gave the same bytes': times['remark-pdfmake'].every(({result}) => Buffer.compare(result, first) === 0)
})
