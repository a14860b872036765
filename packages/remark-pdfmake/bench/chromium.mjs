// The same document printed by a browser, if there is one: HTML with the same fonts, print to PDF.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {fences, markdown} from './document.mjs'
import {fontPaths, parse} from './setup.mjs'

const fromGenerator = createRequire(new URL('../../../apps/generator/package.json', import.meta.url))
const load = (name) => import(pathToFileURL(fromGenerator.resolve(name)).href)

function findBrowser() {
  for (const name of [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean))
    try {
      execFileSync(name, ['--version'], {stdio: 'ignore'})
      return name
    } catch {
      // The next name may be there.
    }
  return undefined
}

const face = (weight, file) =>
  `@font-face { font-family: sans; font-weight: ${weight}; src: url(${pathToFileURL(file).href}) }`

async function html() {
  const {toHast} = await load('mdast-util-to-hast')
  const {toHtml} = await load('hast-util-to-html')
  const code = (_, node) => ({type: 'raw', value: fences[node.lang]?.(node.value) ?? ''})
  const body = toHtml(toHast(parse(markdown()), {allowDangerousHtml: true, handlers: {code}}), {
    allowDangerousHtml: true
  })
  const {normal, bold} = fontPaths.sans
  return `<!doctype html><meta charset="utf-8"><style>${face(400, normal)} ${face(700, bold)}
@page { size: A4; margin: 25mm 22mm } body { font: 10pt/1.77 sans; text-align: justify }</style>${body}`
}

/** Seconds and kilobytes of a page that a browser prints, started anew; `undefined` without a browser. */
export async function printByBrowser() {
  const browser = findBrowser()
  if (browser === undefined) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'print-'))
  const [page, pdf] = ['page.html', 'page.pdf'].map((name) => path.join(folder, name))
  writeFileSync(page, await html())
  const start = performance.now()
  const flags = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--user-data-dir=${folder}`]
  execFileSync(browser, [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], {stdio: 'ignore'})
  const result = {seconds: (performance.now() - start) / 1000, kilobytes: statSync(pdf).size / 1000}
  rmSync(folder, {recursive: true})
  return result
}
