// How fast clean texts are read (structure, figures, initiatives, topics), whether time grows with length alone, and how
// much memory it takes. Its inputs are made of the seeds. After a build, from the test folder:
//
//   node bench/read-reports.mjs
//
// Each row is measured in a process of its own (bench/read-texts.mjs), so that no peak and no compiled code comes from the
// row before. Times are processor time, so that a busy machine disturbs them little.
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {cleanDocument, detectLanguage, readDocument} from 'jianbao'

const seeds = new URL('../../seeds/', import.meta.url)
const texts = []
for (const name of readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort())
  texts.push(cleanDocument(await readDocument(readFileSync(new URL(name, seeds)), name)).text.value)

const bytesOf = (some) => some.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const longest = (language) =>
  texts.filter((text) => detectLanguage(text) === language).sort((a, b) => b.length - a.length)[0] ?? ''
/** A report again and again, up to so many bytes. */
const repeated = (report, bytes) => `${report}\n`.repeat(Math.ceil(bytes / bytesOf([report])))

/** Reads `copies` of `some`, the best of `rounds`, after `warm` bytes of the same to have the code compiled. */
function measure(some, {copies = 1, warm, rounds}) {
  const bytes = copies * bytesOf(some)
  const child = fileURLToPath(new URL('read-texts.mjs', import.meta.url))
  const input = JSON.stringify({texts: some, copies, warm: Math.ceil(warm / bytes), rounds})
  const {stdout, status} = spawnSync(process.execPath, [child], {input, stdio: ['pipe', 'pipe', 'inherit']})
  if (status !== 0) throw new Error('The reader failed; see above.')
  const {seconds, peak} = JSON.parse(stdout.toString())
  return {seconds, peak: `peak memory ${peak} MB`, rate: `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`}
}

const reports = (seconds) => `${(texts.length / seconds).toFixed(0)} reports/s`
const cold = measure(texts, {warm: 0, rounds: 1})
console.log(`the seeds in a fresh process: ${cold.rate}, ${reports(cold.seconds)}; ${cold.peak}`)
// An archive: by then the code is compiled. Five megabytes are 140 reports of the seeds' length.
const steady = measure(texts, {warm: 5e6, rounds: 20})
console.log(`the seeds among many: ${steady.rate}, ${reports(steady.seconds)}; ${steady.peak}`)

const paragraphs = longest('zh').slice(0, 15_000)
const [inParagraphs, onOneLine] = [paragraphs, paragraphs.replaceAll('\n', '')].map((text) =>
  measure([text], {copies: 10, warm: 2e6, rounds: 10})
)
const ratio = onOneLine.seconds / inParagraphs.seconds
console.log(`15,000 characters on one line against the same in paragraphs: ${ratio.toFixed(2)}`)

for (const language of ['zh', 'en']) {
  const half = measure([repeated(longest(language), 5e5)], {copies: 10, warm: 5e6, rounds: 3})
  console.log(`${language}, ten of 500 KB: ${half.seconds.toFixed(2)} s, ${half.rate}`)
  const whole = [repeated(longest(language), 5e6)]
  const long = measure(whole, {warm: 5e6, rounds: 3})
  const growth = (long.seconds / half.seconds).toFixed(2)
  console.log(`${language}, one of 5 MB: ${long.seconds.toFixed(2)} s, ${growth} times ten of 500 KB, ${long.rate}`)
  // Read once: what a round before left behind is no part of what a document takes.
  console.log(`${language}, one of 5 MB, read once: ${measure(whole, {warm: 0, rounds: 1}).peak}`)
}
