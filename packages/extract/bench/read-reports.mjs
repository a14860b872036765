// How fast parse and extract read, and whether time grows with length alone. After a build, from the package's folder:
//
//   node --max-old-space-size=300 bench/read-reports.mjs [FILE…]
//
// Without files it reads one made-up paragraph again and again: in paragraphs, all on one line, ten of 500 KB, one of 5 MB.
import {readFileSync} from 'node:fs'
import {cleanDocument} from '@jianbao/clean'
import {MappedText} from '@jianbao/mapped-text'
import {parseReport} from '@jianbao/parse'
import {extractFigures} from '../dist/index.js'

const paragraph =
  '项目建设提速增效。全年完成地区生产总值850.5亿元，增长6.1%；一般公共预算收入40亿元，同比下降2%，税比88%。签约超5亿元项目8个，' +
  '新增口袋公园4个、停车位1800个，空气质量连续三年居全省第二。坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，' +
  '扎实推进各项重点工作，不断提高人民生活水平，为实现全年目标任务打下坚实基础。'

const bytesOf = (text) => Buffer.byteLength(text)
const repeated = (bytes, glue) =>
  Array(Math.ceil(bytes / bytesOf(paragraph + glue)))
    .fill(paragraph)
    .join(glue)

function documentOf(text) {
  const source = {path: 'bench.txt', sha256: '', format: 'txt', encoding: 'utf-8', evidence: [], text, diagnostics: []}
  return {source, text: MappedText.fromOriginal(text), repairs: [], removals: [], diagnostics: []}
}

/** Seconds of processor time for the texts, best of three, and the figures found. */
function timeOf(texts) {
  let best = Number.POSITIVE_INFINITY
  let figures = 0
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage().user
    figures = 0
    for (const text of texts) {
      const document = documentOf(text)
      figures += extractFigures(parseReport(document), document).length
    }
    best = Math.min(best, (process.cpuUsage().user - start) / 1e6)
  }
  return {seconds: best, figures}
}

function report(name, texts) {
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0)
  const {seconds, figures} = timeOf(texts)
  console.log(`${name}: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${seconds.toFixed(2)} s, ${figures} figures`)
  return seconds
}

const files = process.argv.slice(2)
if (files.length > 0) {
  const texts = files.map(
    (file) => cleanDocument({source: {}, text: MappedText.fromOriginal(readFileSync(file, 'utf8'))}).text.value
  )
  for (const [index, file] of files.entries()) report(file, [texts[index]])
  report('all', texts)
} else {
  report('40 KB in paragraphs', [repeated(40_000, '\n')])
  report('40 KB on one line', [repeated(40_000, '')])
  const ten = report('ten of 500 KB', Array(10).fill(repeated(500_000, '\n')))
  const one = report('one of 5 MB', [repeated(5_000_000, '\n')])
  const line = report('one line of 5 MB', [repeated(5_000_000, '')])
  console.log(`5 MB against ten of 500 KB: ${(one / ten).toFixed(2)}; on one line: ${(line / ten).toFixed(2)}`)
}
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
