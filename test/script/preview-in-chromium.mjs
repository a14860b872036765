#!/usr/bin/env node
// Opens `template preview` in a real Chromium, edits the template, breaks it and mends it, and looks at the page:
//   node test/script/preview-in-chromium.mjs [TEMPLATE] [CHROMIUM]
import {spawn} from 'node:child_process'
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [name = 'one-page', executablePath = '/usr/bin/chromium'] = process.argv.slice(2)
const folder = mkdtempSync(path.join(tmpdir(), 'jianbao-preview-'))
const template = path.join(folder, 'mine')
cpSync(path.join(root, 'apps/generator/templates', name), template, {recursive: true})
const main = path.join(template, 'briefing.md.hbs')

const cli = ['apps/generator/bin/jianbao.js', 'template', 'preview', template, 'seeds/jianbao.yaml']
const server = spawn(process.execPath, cli, {cwd: root})
const url = await new Promise((resolve, reject) => {
  server.stderr.on('data', (data) => {
    const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(data))
    if (match) resolve(match[0])
  })
  server.on('exit', () => reject(new Error('the preview ended before it began')))
})

// The machine's network is closed: a Chromium that looks up Google's hosts at its start waits for nothing.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
const browser = await chromium.launch({executablePath, args})
try {
  const page = await browser.newPage()
  const messages = []
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto(url)
  await page.waitForSelector('body[data-state=shown]', {timeout: 120_000})
  const version = () => page.evaluate(() => Number(document.body.dataset.pdf))
  // the preview compiles its code by building before it is asked to; a user reads the page meanwhile
  await page.waitForTimeout(5000)
  for (const serial of [1, 2, 3, 4, 5]) {
    const before = await version()
    const saved = Date.now()
    appendFileSync(main, `\nEdited by the test: ${serial}.\n`)
    await page.waitForFunction((old) => Number(document.body.dataset.pdf) > old, before, {timeout: 120_000, polling: 5})
    const shown = Date.now() - saved
    const markdown = await page.textContent('#markdown')
    if (!markdown?.includes(`Edited by the test: ${serial}.`)) throw new Error('the page shows an older state')
    console.log(`save ${serial} shows after ${shown} ms`)
    await page.waitForTimeout(1500) // the viewer draws pages without a graphics card; a user reads them meanwhile
  }

  const good = readFileSync(main, 'utf8')
  writeFileSync(main, `${good}\n{{titel}}\n`)
  await page.waitForSelector('body[data-state=problems]', {timeout: 120_000})
  const problem = await page.textContent('#problems')
  if (!/briefing\.md\.hbs:\d+:\d+: .*titel/.test(problem)) throw new Error(`the problem is told as: ${problem}`)
  console.log(`a mistake shows in place: ${problem.split('\n')[0]}`)

  writeFileSync(main, good)
  await page.waitForSelector('body[data-state=shown]', {timeout: 120_000})
  if (messages.length > 0) throw new Error(`the page's script failed: ${messages.join('; ')}`)
  console.log('the mended template shows again')
} finally {
  await browser.close()
  server.kill('SIGINT')
  rmSync(folder, {recursive: true, force: true})
}
