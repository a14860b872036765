import {writeFileSync} from 'node:fs'
import {printPdf} from '../dist/index.js'
import {markdown} from './document.mjs'
import {compile, fonts, parse} from './setup.mjs'

const source = markdown()
console.log('han', source.match(/\p{sc=Han}/gu).length, 'notes', source.match(/\]: /g).length)
const opened = fonts()
for (let i = 0; i < Number(process.env.N ?? 6); i++) {
  const t0 = performance.now(),
    c0 = process.cpuUsage()
  const tree = parse(source)
  const t1 = performance.now()
  const {definition, messages} = compile(tree, opened)
  const t2 = performance.now()
  const bytes = await printPdf(definition, opened)
  const c = process.cpuUsage(c0)
  console.log(
    'parse',
    (t1 - t0).toFixed(0),
    'compile',
    (t2 - t1).toFixed(0),
    'print',
    (performance.now() - t2).toFixed(0),
    'cpu',
    ((c.user + c.system) / 1000).toFixed(0),
    'bytes',
    bytes.length,
    messages.length
  )
  writeFileSync('/tmp/pdfwork/bench.pdf', bytes)
}
