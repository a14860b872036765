import fc from 'fast-check'
import {expect, test} from 'vitest'
import {composeBriefing, formatMarkdown, parseBriefing, renderTemplate} from '../src/index.js'
import {comparison, readings} from './sample.js'

const view = composeBriefing(comparison, readings, {language: 'zh', date: '2024-02-01'})

function render(main: string, files: Record<string, string> = {}) {
  return renderTemplate({name: 'test', files: {'briefing.md.hbs': main, ...files}}, view)
}

function problem(main: string, files: Record<string, string> = {}) {
  const {diagnostics, markdown} = render(main, files)
  expect(markdown).toBe('')
  expect(diagnostics).toHaveLength(1)
  return diagnostics[0]
}

test('a figure is printed with its note, one note for a sentence, numbered by first use', () => {
  const {markdown} = render(
    '{{#with indicators.[0]}}{{figure cells.[1].figure}} {{figure cells.[0].figure}}{{/with}} {{figure findings.[0].figures.[0]}}'
  )
  expect(markdown).toContain('8.2%[^1] 约6.8%[^2] 8.2%[^1]')
  expect(markdown).toMatch(/\[\^1\]: “全年完成地区生产总值1302\.92亿元.*（金坛区·/)
  expect(markdown).not.toContain('[^3]')
})

test('what a partial is given comes before what its caller calls the same', () => {
  const main = '{{#with indicators as |rows|}}{{> list rows=(limit rows 1)}} of {{size rows}}{{/with}}'
  const {markdown} = render(main, {'partials/list.hbs': '{{size rows}}{{#each rows}}{{label}}{{/each}}'})
  expect(markdown).toBe(`1${view.indicators[0]?.label} of ${view.indicators.length}\n`)
})

test.each([
  ['{{titel}}', 'There is no field “titel” in “titel”.', 'Did you mean “title”?', 1, 3],
  ['a\n{{#if (eq wider.nam 1)}}x{{/if}}', 'There is no field “nam” in “wider.nam”.', 'Did you mean “name”?', 2, 11],
  ['{{figur title}}', 'There is no helper “figur”.', 'Did you mean “figure”?', 1, 1],
  [
    '{{#each indicators}}{{title}}{{/each}}',
    'There is no field “title” in “title”.',
    'Did you mean “../title”?',
    1,
    23
  ],
  [
    '{{#each (where indicators "perid" 1)}}{{/each}}',
    '{{where}}: rows have no field “perid”. Did you mean “period”?',
    /where/,
    1,
    9
  ],
  ['{{> tabel}}', 'There is no partial “tabel”.', 'Did you mean “table”?', 1, 1],
  ['{{> ../../etc/passwd}}', /outside the template/, /partials/, 1, 1],
  ['{{title.constructor}}', /asks a string for the field “constructor”/, undefined, 1, 3],
  ['{{__proto__}}', /no field “__proto__”/, undefined, 1, 3],
  ['{{{title}}}', /not part of these templates/, /escaped/, 1, 1],
  ['{{sources}}', /prints a list/, /fields/, 1, 1],
  ['{{#if x}}\n{{/each}}', "if doesn't match each.", /Every/, 1, 4],
  ['{{figure title}}', /needs a figure and got a string/, '{{figure f}}', 1, 1],
  ['{{tracking.rows}}', /asks nothing \(null\) for the field “rows”/, /#if/, 1, 3]
])('%s is told with place and hint', (main, reason, hint, line, column) => {
  const found = problem(main, {'partials/table.hbs': 'x'})
  expect(found).toMatchObject({severity: 'error', path: 'briefing.md.hbs', line, column})
  expect(found?.reason).toMatch(reason)
  if (hint === undefined) expect(found?.hint).toBeUndefined()
  else expect(found?.hint).toMatch(hint)
})

test('a partial that calls itself ends with a sentence and its place', () => {
  const found = problem('{{> a}}', {'partials/a.hbs': 'x\n{{> b}}', 'partials/b.hbs': '{{> a}}'})
  expect(found).toMatchObject({ruleId: 'endless-recursion', path: 'partials/b.hbs', line: 1})
})

test('a template that loops without end in sight is stopped', () => {
  const loop = '{{#each @root.sources}}'.repeat(16)
  expect(problem(loop + '{{/each}}'.repeat(16))?.ruleId).toBe('template-too-slow')
})

test('a template of 10 MB is refused', () => {
  expect(problem('x'.repeat(10_000_000))?.ruleId).toBe('template-too-long')
})

test('what is not there prints a dash', () => {
  expect(render('{{narrower.date}} {{cppcc.date}} {{figure null}}').markdown).toBe('2024-01-16 — —\n')
})

test('any text of a source stays itself in a table cell', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 40}), (noise) => {
      const title = `甲${noise}乙`
      const table = '| {{title}} | b |\n| - | - |\n| {{title}} | c |'
      const {markdown} = renderTemplate({name: 'test', files: {'briefing.md.hbs': table}}, {...view, title})
      const [node] = parseBriefing(markdown).children
      expect(node?.type).toBe('table')
      if (node?.type !== 'table') return
      expect(node.children.map((row) => row.children.length)).toEqual([2, 2])
      const words = (value: string) => value.replaceAll(/[\s\p{Cc}]+/gu, '')
      const cell = node.children[1]?.children[0]
      expect(
        words(cell?.children.map((child) => ('value' in child ? child.value : `<${child.type}>`)).join('') ?? '')
      ).toBe(words(title))
      expect(formatMarkdown(markdown)).toBe(markdown)
    }),
    {numRuns: 300}
  )
})

test('a passage that is a name in quotation marks has them once in its note', () => {
  const [place] = view.places
  if (place === undefined) throw new Error('the sample has a place')
  const wider = {...place.wider, quote: '“两湖”'}
  const files = {'briefing.md.hbs': '{{#each places}}{{quote wider}}{{/each}}'}
  const {markdown} = renderTemplate({name: 'test', files}, {...view, places: [{...place, wider}]})
  expect(markdown).toContain('[^1]: “两湖”')
})

test('passages of one sentence share a note, in the order of the sentence; a figure’s note quotes it whole', () => {
  const [place] = view.places
  if (place === undefined) throw new Error('the sample has a place')
  const clause = (quote: string, start: number) => ({...place.wider, quote, start, sentence: 'city-s9'})
  const {markdown} = renderTemplate(
    {name: 'test', files: {'briefing.md.hbs': '{{#each places}}{{quote wider}}{{/each}}'}},
    {...view, places: [clause('，后半句', 20), clause('前半句', 5)].map((wider) => ({...place, wider}))}
  )
  expect(markdown).toContain('“，后半句”[^1]“前半句”[^1]')
  expect(markdown).toContain('[^1]: “前半句……后半句”')
  expect(markdown).not.toContain('[^2]')
})

test('quotations are cut by width, between Latin words', () => {
  const [place] = view.places
  if (place === undefined) throw new Error('the sample has a place')
  const wider = {...place.wider, quote: 'building comprehensive administrative law enforcement standards'}
  const {markdown} = renderTemplate(
    {name: 'test', files: {'briefing.md.hbs': '{{#each places}}{{quote wider length=20}}{{/each}}'}},
    {...view, places: [{...place, wider}]}
  )
  expect(markdown).toContain('“building comprehensive administrative…”')
})

test('a template that nests without end is refused before anybody parses what it writes', () => {
  const found = problem(`# {{title}}\n\n${'> '.repeat(1000)}deep`)
  expect(found).toMatchObject({ruleId: 'nesting', path: 'briefing.md.hbs', line: 1})
  expect(found?.reason).toContain('line 3')
})
