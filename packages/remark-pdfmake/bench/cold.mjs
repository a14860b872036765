// One document in a fresh process: what a command-line user waits for.
import {printPdf} from '../dist/index.js'
import {markdown} from './document.mjs'
import {compile, fonts, parse} from './setup.mjs'

const opened = fonts()
const {definition} = compile(parse(markdown()), opened)
const bytes =
  process.argv[2] === 'plain'
    ? await (await import('./plain.mjs')).printPlain(definition)
    : await printPdf(definition, opened)
const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
console.log(
  JSON.stringify({kilobytes: bytes.length / 1000, mebibytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6})
)
