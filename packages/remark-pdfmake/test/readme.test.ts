import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {read} from './documents.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const font = (name: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${name}`)

/** The first block of a language below a heading of the README. */
function block(heading: string, language: string): string {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`))
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
}

test('the example and the theme of the README make a PDF from what the package is published as', async () => {
  mkdirSync(path.join(root, '.vitest'), {recursive: true})
  const folder = mkdtempSync(path.join(root, '.vitest/readme-')) // inside, where the package finds itself by its name
  try {
    const inFolder = (name: string) => path.join(folder, name)
    writeFileSync(inFolder('example.mjs'), block('Use', 'js'))
    writeFileSync(inFolder('theme.yaml'), block('Themes', 'yaml'))
    writeFileSync(inFolder('briefing.md'), '# 简报\n\n收入增长12.5%[^1]。\n\n[^1]: 来源\n')
    copyFileSync(font('400Regular/NotoSansSC_400Regular.ttf'), inFolder('regular.ttf'))
    copyFileSync(font('700Bold/NotoSansSC_700Bold.ttf'), inFolder('bold.ttf'))
    execFileSync(process.execPath, ['example.mjs'], {cwd: folder})
    const {text} = await read(new Uint8Array(readFileSync(inFolder('briefing.pdf'))))
    expect(text.replaceAll(/[\s\u00A0]/g, '')).toContain('简报收入增长12.5%')
  } finally {
    rmSync(folder, {recursive: true})
  }
}, 60_000)
