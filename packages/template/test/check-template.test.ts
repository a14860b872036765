import {readFileSync} from 'node:fs'
import {InputError} from '@jianbao/model'
import {expect, test} from 'vitest'
import {checkTemplate, composeBriefing, helpers, listFields, readManifest, resolveOptions} from '../src/index.js'
import {comparison, readings} from './sample.js'

function check(files: Record<string, string>) {
  return checkTemplate({name: 'test', files: {'briefing.md.hbs': '# {{title}}', ...files}}).map(
    ({path, line, column, reason, hint}) => `${path}:${line}:${column} ${reason}${hint === undefined ? '' : ` ${hint}`}`
  )
}

test('a sound template has no remarks', () => {
  expect(
    check({
      'briefing.md.hbs': `# {{title}} {{t "a" n=(size indicators)}}
{{#each (sort indicators "label") as |row index|}}{{index}} {{row.label}} {{figure row.cells.[0].figure}} {{@number}} {{../title}}
{{#if row.share}}{{row.share.text}}{{else}}{{default row.note "x"}}{{/if}}{{/each}}
{{#with narrower}}{{name}} {{date date}}{{> part this extra="x"}}{{/with}}
{{#if (and wider tracking)}}{{wider.name}} {{tracking.later.name}}{{/if}}
{{#if options.short}}{{else}}{{options.unit}}{{/if}}`,
      'partials/part.hbs': '{{name}} {{extra}}',
      'messages.zh.yaml': 'a: 甲{n}',
      'messages.en.yaml': 'a: A {n}',
      'template.yaml': 'name: x\noptions: {short: {type: boolean, default: false}, unit: {default: 市}}'
    })
  ).toEqual([])
})

test.each([
  ['{{titel}}', '1:3 There is no field “titel” in “titel”. Did you mean “title”?'],
  ['{{#each indicators}}{{titel}}{{/each}}', '1:23 There is no field “titel” in “titel”.'],
  ['{{#each indicators}}{{title}}{{/each}}', '1:23 There is no field “title” in “title”. Did you mean “../title”?'],
  ['\n {{fgure title}}', '2:2 There is no helper “fgure”. Did you mean “figure”?'],
  [
    '{{figure indicators.[0].share.txt}}',
    '1:10 There is no field “txt” in “indicators.0.share.txt”. Did you mean “text”?'
  ],
  ['{{narrower.name}}', '1:3 “narrower.name” fails when there is no “narrower”. Put it inside {{#if narrower}}.'],
  [
    '{{#each (where indicators "perid" "2023")}}{{/each}}',
    '1:9 The rows have no field “perid”. Did you mean “period”?'
  ],
  ['{{list sources field="nam"}}', '1:1 The rows have no field “nam”. Did you mean “name”?'],
  ['{{> par}}', '1:1 There is no partial “par”. Did you mean “part”?'],
  [
    '{{> ../x}}',
    "1:1 The partial “../x” lies outside the template's folder. Partials are files of partials/ and are called by name."
  ],
  ['{{t "titel"}}', '1:1 There is no message “titel”. Did you mean “title”?'],
  ['{{percent 1 decimal=2}}', '1:1 {{percent}} takes no “decimal=”. Did you mean “decimals”?'],
  ['{{#fi title}}{{/fi}}', '1:1 There is no block “{{#fi}}”. Did you mean “if”?'],
  [
    '{{sources}}',
    '1:1 This prints a list, where a text or a number is needed. Name one of its fields, or use a helper.'
  ],
  ['{{options.shorts}}', '1:3 There is no field “shorts” in “options.shorts”. Did you mean “short”?']
])('%s: %s', (main, message) => {
  const files = {
    'partials/part.hbs': '',
    'messages.zh.yaml': 'title: 甲',
    'messages.en.yaml': 'title: A',
    'template.yaml': 'name: x\noptions: {short: {type: boolean, default: false}}'
  }
  const found = check({'briefing.md.hbs': main, ...files}).filter((one) => !one.includes('No template calls'))
  expect(found).toEqual([`briefing.md.hbs:${message}`])
})

test('mistakes in YAML files have a place', () => {
  expect(check({'template.yaml': 'name: x\noptons:\n  a: {}'})).toEqual([
    'template.yaml:2:1 There is no key “optons” in template.yaml. Did you mean “options”?'
  ])
  expect(check({'template.yaml': 'name: x\noptions:\n  a: {tpye: text}'})[0]).toMatch(
    /^template.yaml:3:7 There is no key “tpye”.*“type”/
  )
  expect(check({'template.yaml': 'name: [x'})[0]).toMatch(/^template.yaml:1:\d+ The YAML is broken/)
  expect(check({'messages.zh.yaml': 'a: 1\nb: 2', 'messages.en.yaml': 'a: 1'})).toEqual([
    'messages.en.yaml:1:1 The message “b” is missing in this language. Did you mean “a”?'
  ])
})

test('a partial that calls itself without a condition is told, itself or through another one', () => {
  const endless = 'This partial calls itself without end. Call it within {{#if}} or {{#each}}.'
  expect(check({'briefing.md.hbs': '{{> a n=1}}', 'partials/a.hbs': '{{> a n=n}}{{nn}}'})).toEqual([
    `partials/a.hbs:1:1 ${endless}`,
    'partials/a.hbs:1:14 There is no field “nn” in “nn”. Did you mean “n”?'
  ])
  const files = {'briefing.md.hbs': '{{> a}}', 'partials/a.hbs': '{{> b}}', 'partials/b.hbs': 'x {{> a}}'}
  expect(check(files)).toEqual([`partials/b.hbs:1:3 ${endless}`])
  expect(check({'briefing.md.hbs': '{{> a n=1}}', 'partials/a.hbs': '{{#if n}}{{> a n=false}}{{/if}}'})).toEqual([])
})

test('every field is listed with a description and, where there is one, a sample', () => {
  const fields = listFields(composeBriefing(comparison, readings, {language: 'zh'}))
  expect(fields.filter(({description}) => description === '').map(({path}) => path)).toEqual([])
  expect(fields.length).toBeLessThan(250)
  expect(fields.find(({path}) => path === 'indicators')?.type).toBe('list of Indicator')
  expect(fields.find(({path}) => path.endsWith('figure.text'))).toEqual({
    path: 'findings.[].parts.[].figure.text',
    type: 'text',
    description: 'The figure as printed: bound, number and unit in the briefing’s language.',
    sample: '8.2%'
  })
})

test('every helper says how it is used, and the readme too', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
  for (const [name, helper] of Object.entries(helpers)) {
    expect(helper.usage).toContain(name)
    expect(helper.summary).toMatch(/\.$/)
    expect(readme, name).toContain(`| \`${helper.usage}\` | ${helper.summary} |`)
  }
})

test('options are filled in and checked', () => {
  const files = {
    'template.yaml': 'name: x\noptions:\n  issue: {default: "1"}\n  tone: {values: [long, short], default: long}'
  }
  const {manifest} = readManifest({name: 'x', files})
  expect(resolveOptions(manifest, {issue: 7})).toEqual({issue: '7', tone: 'long'})
  expect(() => resolveOptions(manifest, {isue: '7'})).toThrow(InputError)
  expect(() => resolveOptions(manifest, {tone: 'loud'})).toThrow('cannot be “loud”')
  expect(() => resolveOptions(manifest, {issue: true})).toThrow('must be a text')
})
