import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import remarkCjk from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {openFonts, parseTheme, toPdfmake} from '../dist/index.js'
import {fences} from './document.mjs'

const require = createRequire(import.meta.url)

const font = (name) => require.resolve(`@expo-google-fonts/${name}`)

export const fontPaths = {
  sans: {
    normal: font('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    bold: font('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')
  },
  symbols: {normal: font('noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf')}
}

const read = (family) => Object.fromEntries(Object.entries(family).map(([style, path]) => [style, readFileSync(path)]))

export const theme = parseTheme(
  readFileSync(new URL('../../../apps/generator/themes/modern.yaml', import.meta.url), 'utf8')
)

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkCjk).freeze()

export const parse = (markdown) => processor.parse(markdown)

export const fonts = () =>
  openFonts(Object.fromEntries(Object.entries(fontPaths).map(([name, family]) => [name, read(family)])))

export const compile = (tree, opened) =>
  toPdfmake(tree, {theme, fonts: opened, fences, date: new Date('2024-01-16T00:00:00Z')})
