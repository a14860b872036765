#!/usr/bin/env node
// Looks at what the main job wrote: node test/script/check-output.mjs OUT
// Each PDF opens, has pages and extractable Chinese text without tofu; each Markdown has figures with citations.
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'

const folder = process.argv[2] ?? 'out'
const failures = []
const expect = (holds, what) => {
  if (!holds) failures.push(what)
}

async function readPdf(file) {
  const data = new Uint8Array(readFileSync(file))
  const pdf = await getDocument({data, verbosity: VerbosityLevel.ERRORS}).promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const {items} = await (await pdf.getPage(number)).getTextContent()
    text += items.map((item) => item.str ?? '').join('')
  }
  return {pages: pdf.numPages, text}
}

for (const language of ['zh', 'en']) {
  const {pages, text} = await readPdf(path.join(folder, `briefing.${language}.pdf`))
  expect(pages >= 2, `briefing.${language}.pdf has ${pages} pages`)
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  expect(han > 200, `briefing.${language}.pdf holds ${han} Chinese characters that can be extracted`)
  expect(!text.includes('\uFFFD'), `briefing.${language}.pdf holds characters without a meaning`)
  const markdown = readFileSync(path.join(folder, `briefing.${language}.md`), 'utf8')
  const used = new Set(markdown.match(/\[\^[^\]\s]+\](?!:)/g))
  const defined = new Set([...markdown.matchAll(/^(\[\^[^\]\s]+\]):/gm)].map((match) => match[1]))
  expect(used.size >= 20, `briefing.${language}.md cites ${used.size} sources`)
  for (const note of used) expect(defined.has(note), `briefing.${language}.md cites ${note}, which is not there`)
  expect(/57\.66|5\.766/.test(markdown), `briefing.${language}.md lacks the district's budget revenue`)
  console.log(`briefing.${language}: ${pages} pages, ${han} Chinese characters, ${used.size} source notes`)
}

const comparison = JSON.parse(readFileSync(path.join(folder, 'comparison.json'), 'utf8'))
expect(comparison.metrics.length > 0, 'comparison.json aligns no figures')
const rows = readFileSync(path.join(folder, 'figures.csv'), 'utf8').trim().split('\n').length - 1
expect(rows > 300, `figures.csv has ${rows} rows`)
console.log(`comparison.json: ${comparison.metrics.length} aligned metrics; figures.csv: ${rows} lines`)

for (const failure of failures) console.error(`wrong: ${failure}`)
process.exit(failures.length > 0 ? 1 : 0)
