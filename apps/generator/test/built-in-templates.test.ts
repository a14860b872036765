import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  type BriefingView,
  checkTemplate,
  cleanDocument,
  compareReports,
  composeBriefing,
  formatMarkdown,
  readChart,
  readDocument,
  readManifest,
  readReport,
  renderTemplate,
  resolveOptions,
  type TemplateSource
} from 'jianbao'
import {beforeAll, describe, expect, test} from 'vitest'

const templates = fileURLToPath(new URL('../templates/', import.meta.url))
const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))
const names = readdirSync(templates).sort()

function load(name: string): TemplateSource {
  const folder = path.join(templates, name)
  const files = readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) => /\.(?:hbs|yaml)$/.test(file))
  return {
    name,
    files: Object.fromEntries(
      files.map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')])
    )
  }
}

const views: Record<string, BriefingView> = {}

beforeAll(async () => {
  const readings = []
  for (const file of ['002_9c9d212ba829e671.txt', '004_cca5397a40c21093.txt', '001_bbebae7b37c3ddf4.txt']) {
    readings.push(readReport(cleanDocument(await readDocument(readFileSync(seeds + file), file))))
  }
  const comparison = compareReports(readings)
  for (const language of ['zh', 'en'] as const)
    views[language] = composeBriefing(comparison, readings, {language, date: '2024-02-01'})
}, 120_000)

const rendered = new Map<string, ReturnType<typeof renderTemplate>>()

/** Rendered with the defaults of its options, once. */
function render(name: string, language: string) {
  const key = `${name}.${language}`
  const source = load(name)
  const view = views[language]
  if (view === undefined) throw new Error(language)
  const options = resolveOptions(readManifest(source).manifest, {})
  const result = rendered.get(key) ?? renderTemplate(source, {...view, options})
  rendered.set(key, result)
  return result
}

/** All numbers of a text, without grouping commas: `1,040` is `1040`. */
function numbers(text: string): string[] {
  return [...text.replaceAll(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number)
}

/** Places, ids and raw values of the view are no source of a printed number; quotations are taken out of the body. */
const unprinted = new Set([
  'start',
  'end',
  'line',
  'score',
  'sha256',
  'checksum',
  'id',
  'sentence',
  'report',
  'path',
  'quote',
  'value'
])

/** Every number in what the view prints for a figure, a derived number, a date or a name; and the lengths of its lists. */
function traceable(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') for (const number of numbers(value)) found.add(number)
  if (Number.isInteger(value)) found.add(String(value))
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) for (const item of value) traceable(item, found)
  else for (const [key, item] of Object.entries(value)) if (!unprinted.has(key)) traceable(item, found)
  return found
}

/** Numbers of the body that nothing in the view accounts for. */
function strayNumbers(markdown: string, name: string, language: string): string[] {
  const body = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '') // front matter
    .replaceAll(/^\[\^\d+\]: .*$/gm, '') // notes are quotations
    .replaceAll(/\[\^\d+\]/g, '')
    .replaceAll(/“(?:[^“”]|“[^”]*”)*”/g, '') // quotations
    .replaceAll(/"value":-?[\d.]+/g, '') // what a chart draws; it prints "text"
    .replaceAll(/value: [\d.]+/g, '')
    .replaceAll(/^(?:#+ )?\d+\. /gm, '') // numbers of sections and of items
  // shares of the text are printed as percentages of what the view holds as fractions
  const shares = views[language]?.topics.flatMap(({cells}) => cells.map(({share}) => (share * 100).toFixed(1))) ?? []
  const known = new Set([
    ...traceable(views[language]),
    ...shares,
    ...numbers(load(name).files['messages.zh.yaml'] ?? '')
  ])
  return [...new Set(numbers(body))].filter((number) => !known.has(number) && !known.has(String(Number(number))))
}

test('there are seven built-in templates', () => {
  expect(names).toEqual(['audit', 'comparison', 'cppcc', 'indicators', 'jianbao', 'one-page', 'track'])
})

describe.each(names)('%s', (name) => {
  test('has no faults', () => {
    expect(checkTemplate(load(name))).toEqual([])
  })

  test.each(['zh', 'en'])('renders in %s, stable, with sound charts', (language) => {
    const {markdown, diagnostics} = render(name, language)
    expect(diagnostics).toEqual([])
    expect(formatMarkdown(markdown)).toBe(markdown)
    for (const [, code = ''] of markdown.matchAll(/```chart\n([\s\S]*?)```/g)) {
      expect(readChart(code).diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    }
  })

  test.each(['zh', 'en'])('prints no number in %s that is not in a source, derived, or structure', (language) => {
    const {markdown} = render(name, language)
    expect(strayNumbers(markdown, name, language)).toEqual([])
  })
})

const years = (title: string, review: string, plan: string, year: number) =>
  `${title}\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n${plan}\n`

test.each(['zh', 'en'] as const)(
  'track tells a year’s targets by verdict, in a strip and in tables, in %s',
  async (language) => {
    const texts = [
      years(
        '柳河县人民政府工作报告（2023年）',
        '地区生产总值增长5%。',
        '地区生产总值增长6%，新改建公厕20座，新增停车位300个。',
        2023
      ),
      years('柳河县人民政府工作报告（2024年）', '地区生产总值增长5.5%，新改建公厕22座。', '地区生产总值增长6%。', 2024)
    ]
    const readings = []
    for (const [index, text] of texts.entries())
      readings.push(readReport(cleanDocument(await readDocument(new TextEncoder().encode(text), `${index}.txt`))))
    const source = load('track')
    const {subject} = readManifest(source).manifest
    const view = composeBriefing(compareReports(readings), readings, {language, subject})
    const {markdown, diagnostics} = renderTemplate(source, view)
    expect(diagnostics).toEqual([])
    const [, code = ''] = /```chart\n([\s\S]*?)```/.exec(markdown) ?? []
    expect(readChart(code)).toMatchObject({spec: {type: 'balance'}, diagnostics: []})
    const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(
      language === 'zh'
        ? ['柳河县2023年目标完成情况', '一、超额完成（1项）', '二、未完成（1项）', '三、未报告（1项）']
        : [
            'Liuhe County: the targets of 2023 and what came of them',
            '1. Exceeded (1)',
            '2. Missed (1)',
            '3. Not reported (1)'
          ]
    )
    expect(markdown).toMatch(
      language === 'zh' ? /地区生产总值增速 \| 6% ?\[/ : /Gross regional product, growth \| 6%\[/
    )
  }
)

const county = (name: string, growth: string, revenue: string) =>
  `${name}人民政府工作报告（2024年）\n一、2023年工作回顾\n地区生产总值增长${growth}，一般公共预算收入${revenue}。\n` +
  '二、2024年工作安排\n地区生产总值增长6%。\n'

test.each([
  ['comparison', 'zh', '金坛区地区生产总值增速，比常州市高1.4个百分点', '溧阳市一般公共预算收入，占常州市12%'],
  [
    'one-page',
    'en',
    'Jintan District: Gross regional product, growth, 1.4 percentage points higher than Changzhou',
    '12% of Changzhou’s'
  ]
] as const)(
  '%s: of three reports each card names the report it is compared with',
  async (name, language, gap, share) => {
    const texts = [
      county('常州市', '6.8%', '680亿元'),
      county('常州市金坛区', '8.2%', '57.8亿元'),
      county('溧阳市', '6.8%', '81.6亿元')
    ]
    const readings = []
    for (const [index, text] of texts.entries())
      readings.push(readReport(cleanDocument(await readDocument(new TextEncoder().encode(text), `${index}.txt`))))
    const source = load(name)
    const options = resolveOptions(readManifest(source).manifest, {})
    const view = composeBriefing(compareReports(readings), readings, {language, options})
    const {markdown, diagnostics} = renderTemplate(source, view)
    expect(diagnostics).toEqual([])
    const cards = [...(/:::cards\n([\s\S]*?):::/.exec(markdown)?.[1] ?? '').matchAll(/^- (.*)$/gm)].map(
      ([, card = '']) => card
    )
    expect(cards).toHaveLength(4)
    expect(cards.filter((card) => card.includes(gap))).toHaveLength(1)
    expect(cards.filter((card) => card.includes(share))).toHaveLength(1)
    expect(cards.filter((card) => /与常州市相同|the same as Changzhou/.test(card))).toHaveLength(1)
  }
)

test('a number out of nowhere would be seen', () => {
  expect(strayNumbers(`${render('comparison', 'zh').markdown}\n\n增长99.7%。\n`, 'comparison', 'zh')).toEqual(['99.7'])
})

test('the English briefing holds no Chinese but quotations, names without an English one, and formulas', () => {
  const {markdown} = render('one-page', 'en')
  const body = markdown.replaceAll(/^\[\^\d+\]: .*$/gm, '')
  const untranslated = new Set(views['en']?.indicators.filter((row) => row.untranslated).map(({label}) => label))
  for (const line of body.split('\n').filter((one) => /\p{Script=Han}/u.test(one))) {
    expect(
      [...untranslated].some((label) => line.includes(label)),
      line
    ).toBe(true)
  }
})
