// Compiles the usual reading of each common character (GB 2312, 6763 of them) from pinyin-pro (MIT), without tones, for
// names that translations spell out: 长荡湖 is Changdang Lake. Runs after generate.mjs, which empties the folder.
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {pinyin} from 'pinyin-pro'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const decoder = new TextDecoder('gbk')
const bySyllable = new Map()
for (let lead = 0xb0; lead <= 0xf7; lead++)
  for (let trail = 0xa1; trail <= 0xfe; trail++) {
    const char = decoder.decode(Uint8Array.of(lead, trail))
    if (!/^\p{Script=Han}$/u.test(char)) continue
    const syllable = pinyin(char, {toneType: 'none'})
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char)
  }
const text = [...bySyllable]
  .sort()
  .map(([syllable, chars]) => `${syllable} ${chars}`)
  .join('\n')
const file = path.join(root, 'src/generated/pinyin.ts')
writeFileSync(file, `// Generated from pinyin-pro; do not edit.\nexport const data: string = ${JSON.stringify(text)}\n`)
