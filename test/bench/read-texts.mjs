// The process that bench/read-reports.mjs measures: reads the texts that it is given on standard input, some rounds for
// warmth and some that count, and prints the processor time of the fastest round and the peak of memory.
import {text as textOf} from 'node:stream/consumers'
import {MappedText, readReport} from 'jianbao'

const {texts, copies, warm, rounds} = JSON.parse(await textOf(process.stdin))

function documentOf(text) {
  const source = {path: 'bench.txt', sha256: '', format: 'txt', encoding: 'utf-8', evidence: [], text, diagnostics: []}
  return {source, text: MappedText.fromOriginal(text), repairs: [], removals: [], diagnostics: []}
}

function secondsOfRound() {
  const start = process.cpuUsage()
  for (let copy = 0; copy < copies; copy++) for (const text of texts) readReport(documentOf(text))
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

for (let round = 0; round < warm; round++) secondsOfRound()
const seconds = Math.min(...Array.from({length: rounds}, secondsOfRound))
console.log(JSON.stringify({seconds, peak: Math.round(process.resourceUsage().maxRSS / 1024)}))
