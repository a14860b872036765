// How fast clean texts are read (structure, figures, initiatives, topics), and whether time grows with length alone.
// Its inputs are made of the seeds. After a build, from the test folder:
//
//   node --expose-gc bench/read-reports.mjs
import {readdirSync, readFileSync} from 'node:fs'
import {cleanDocument, MappedText, readDocument, readReport} from 'jianbao'

const seeds = new URL('../../seeds/', import.meta.url)
const texts = []
for (const name of readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort())
  texts.push(cleanDocument(await readDocument(readFileSync(new URL(name, seeds)), name)).text.value)

const bytesOf = (text) => Buffer.byteLength(text)

function documentOf(text) {
  const source = {path: 'bench.txt', sha256: '', format: 'txt', encoding: 'utf-8', evidence: [], text, diagnostics: []}
  return {source, text: MappedText.fromOriginal(text), repairs: [], removals: [], diagnostics: []}
}

const longest = (some) => some.sort((a, b) => b.length - a.length)[0] ?? ''
const isChinese = (text) => /^[^a-z]{200}/.test(text)
const chinese = longest(texts.filter(isChinese))
const english = longest(texts.filter((text) => !isChinese(text)))
/** A report again and again, up to so many bytes. */
const repeated = (report, bytes) => `${report}\n`.repeat(Math.ceil(bytes / bytesOf(report)))

/** Seconds of processor time for reading them all, best of three. */
function secondsFor(documents) {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    globalThis.gc?.()
    const start = process.cpuUsage()
    for (const text of documents) readReport(documentOf(text))
    const {user, system} = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}

const peak = () => `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
for (let warm = 0; warm < 10; warm++) for (const text of texts) readReport(documentOf(text))

const seconds = secondsFor(texts)
const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0)
console.log(
  `seeds: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${(texts.length / seconds).toFixed(0)} reports/s; ${peak()}`
)

const lines = chinese.slice(0, 15_000)
const ratio = secondsFor(Array(10).fill(lines.replaceAll('\n', ''))) / secondsFor(Array(10).fill(lines))
console.log(`15,000 characters on one line against the same in paragraphs: ${ratio.toFixed(2)}`)

for (const [language, report] of Object.entries({chinese, english})) {
  const half = secondsFor(Array(10).fill(repeated(report, 500_000)))
  console.log(`${language}, ten of 500 KB: ${half.toFixed(2)} s (${(5 / half).toFixed(2)} MB/s); ${peak()}`)
  const long = secondsFor([repeated(report, 5_000_000)])
  console.log(
    `${language}, one of 5 MB: ${long.toFixed(2)} s, ${(long / half).toFixed(2)} times ten of 500 KB; ${peak()}`
  )
}
