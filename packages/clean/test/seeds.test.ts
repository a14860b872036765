import {readFileSync} from 'node:fs'
import {readDocument} from '@jianbao/ingest'
import {expect, test} from 'vitest'
import {type CleanDocument, cleanDocument, replayRepairs} from '../src/index.js'
import {documentOf} from './document-of.js'
import {errorRate, fold, numbersOf} from './error-rate.js'

const seed = (name: string) => new URL(`../../../seeds/${name}.txt`, import.meta.url)
const gold = readFileSync(new URL('../../../test/fixtures/gold/004.clean.txt', import.meta.url), 'utf8').replaceAll(
  '\uFFFD',
  '▯'
)

async function clean(name: string): Promise<CleanDocument> {
  return cleanDocument(await readDocument(readFileSync(seed(name)), `${name}.txt`))
}

test('004 is restored: at most 0.02 % of its characters are wrong, no number is invented', async () => {
  const {text, diagnostics} = await clean('004_cca5397a40c21093')
  expect(errorRate(gold.trimEnd(), text.value)).toBeLessThanOrEqual(0.0002)
  const [known, found] = [numbersOf(gold), numbersOf(text.value)]
  // `▯5分钟` leaves the 5 of a number whose first digit is lost.
  const invented = [...found].filter(([number, count]) => count > (known.get(number) ?? 0)).map(([number]) => number)
  expect(invented).toEqual(['5'])
  expect([...known].filter(([number, count]) => count > (found.get(number) ?? 0))).toHaveLength(1)
  expect(diagnostics.filter(({ruleId}) => ruleId === 'lost-digit')).toHaveLength(2)
})

test('the lost digit of 2024 is restored with its reason, and no digit is inferred', async () => {
  const {repairs} = await clean('004_cca5397a40c21093')
  expect(repairs.find(({after}) => after === '2')).toMatchObject({
    rule: 'byte-slip',
    before: '?',
    certainty: 'determined',
    note: expect.stringContaining('2024')
  })
  const digits = (text: string) => text.replace(/\D/g, '')
  for (const {before, after, certainty} of repairs)
    if (certainty === 'inferred') expect(digits(before)).toContain(digits(after))
})

test.each(['002_9c9d212ba829e671', '004_cca5397a40c21093'])('%s keeps no spam, gloss, mark or tag', async (name) => {
  const {text} = await clean(name)
  expect(text.value).not.toMatch(/无码|国产精品|超碰|<\w|\([a-zà-ǜ]{1,6}\)|[?\uE000-\uF8FF€]/)
})

test.each([
  '我们在承压前行中彰显韧劲',
  '我们在全力奔赴中不忘初心，倾情谱写万亿之城',
  '（二）聚焦高端化制造，加快建设现代化',
  '我们全力深化行政审批制度改革，“拿地即开工”助推',
  '重点领域审计监督',
  '临床重点专科建设',
  '聚焦危化品、消防、道路交通',
  '（六）在打造“六个常有”上再出发',
  '（八）在政府自身建设上再出发',
  '（四）聚焦高能级枢纽',
  '激发常州发展的内生动力。靠创新攀高'
])('002 has “%s”', async (sentence) => {
  expect(fold((await clean('002_9c9d212ba829e671')).text.value)).toContain(fold(sentence))
})

const seeds = [
  '000_dd06e806b0afbabf',
  '001_bbebae7b37c3ddf4',
  '002_9c9d212ba829e671',
  '003_660ed08ea921d3a1',
  '004_cca5397a40c21093'
]

test.each(seeds)('%s: the repairs replayed on the file give the clean text', async (name) => {
  const {source, text, repairs, removals} = await clean(name)
  expect(replayRepairs(source.text, repairs, removals)).toBe(text.value)
})

test.each(seeds)('%s: cleaning its clean text changes nothing more, broken lines included', async (name) => {
  const once = (await clean(name)).text.value
  const {text, repairs, removals} = cleanDocument(documentOf(once))
  expect(text.value).toBe(once)
  expect([...repairs, ...removals]).toEqual([])
})

test.each(['000_dd06e806b0afbabf', '001_bbebae7b37c3ddf4', '003_660ed08ea921d3a1'])(
  '%s loses its page chrome',
  async (name) => {
    const {text} = await clean(name)
    expect(text.value).not.toMatch(/Scan to open|扫一扫|Related Posts|Leave a Comment|#Work|2024-01-2\d/)
    expect(text.value).toMatch(/Changzhou/)
  }
)

test('clean text passes through unchanged', () => {
  const text = gold.trimEnd().replaceAll('▯', '12')
  const {text: cleaned, repairs, removals} = cleanDocument(documentOf(text))
  expect(cleaned.value).toBe(text)
  expect([...repairs, ...removals]).toEqual([])
})
