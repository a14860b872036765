// Makes data/places/former-divisions.yaml: divisions of 2002 to 2016 that are no more, for reports of those years. Run by
// hand: `node script/make-former-divisions.mjs FOLDER`, where FOLDER holds a node_modules with gb2260 (MIT; the codes of
// GB/T 2260 as they were published) and pinyin-pro (MIT).
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {romanise, stem} from './division-names.mjs'

const folder = path.resolve(process.argv[2] ?? '.', 'node_modules')
const require = createRequire(path.join(folder, 'x.js'))
const {pinyin} = require('pinyin-pro')
const places = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'data/places')

/** Province and name: a county that only changed its prefecture, and with it its code, has not gone. */
const keyOf = (code, name) => `${code.slice(0, 2)} ${name}`
const today = readFileSync(path.join(places, 'divisions.yaml'), 'utf8')
const known = new Set([...today.matchAll(/^ {2}(\d{6}) (\S+)/gm)].map(([, code, name]) => keyOf(code, name)))

/** 市辖区 and the like group others; 郊区 and 矿区 are words more often than names. */
const isName = (name) => name.length > 2 && !/^(?:市辖区|市区|省直辖|自治区直辖|县级)|直辖县级/.test(name)

const former = new Map()
// Newest first: where a name had several codes, the last one says best where it lay.
for (const revision of require('gb2260/lib/revisions.json'))
  for (const [code, name] of Object.entries(require(`gb2260/lib/${revision}.json`)))
    if (isName(name) && !known.has(keyOf(code, name)) && !former.has(keyOf(code, name)))
      former.set(keyOf(code, name), [code, name])
const lines = [...former.values()]
  .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
  .map(([code, name]) => `  ${code} ${name} ${stem(name)} ${romanise(stem(name), pinyin)}`)

const head = `# Divisions of 2002 to 2016 that have been renamed or joined to others since: code, full name, short name, pinyin.
# source: npm package gb2260 0.6.0 (GB/T 2260 as published by the National Bureau of Statistics), MIT; pinyin by pinyin-pro (MIT).
# Made by script/make-former-divisions.mjs.
divisions: |
`
writeFileSync(path.join(places, 'former-divisions.yaml'), `${head}${lines.join('\n')}\n`)
