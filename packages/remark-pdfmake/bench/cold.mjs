// One document in a fresh process: what a command-line user waits for.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {printPdf} from '../dist/index.js'
import {markdown} from './document.mjs'
import {compile, fonts, parse} from './setup.mjs'

/** The process's own peak; `maxRSS` also counts what the parent held when it was forked. Linux alone tells it. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}

const opened = fonts()
const {definition} = compile(parse(markdown()), opened)
const bytes =
  process.argv[2] === 'plain'
    ? await (await import('./plain.mjs')).printPlain(definition)
    : await printPdf(definition, opened)
const {userCPUTime, systemCPUTime} = process.resourceUsage()
console.log(
  JSON.stringify({
    kilobytes: bytes.length / 1000,
    mebibytes: peak(),
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    sha256: createHash('sha256').update(bytes).digest('hex')
  })
)
