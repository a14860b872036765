import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sanitizeSvg} from '../src/index.js'
import {compile, print, read} from './documents.js'

const wrap = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"${attributes}>${inside}</svg>`

const rect = '<rect width="1" height="1"/>'

describe('taken out', () => {
  test.each([
    ['a picture from the disk', '<image href="/etc/passwd"/>'],
    ['a picture by its old attribute', '<image xlink:href="file:///etc/passwd" width="9" height="9"></image>'],
    ['a script with its text', '<script>secret()</script>'],
    ['a script in CDATA', '<script><![CDATA[secret("</script>")]]></script>'],
    ['HTML', '<foreignObject><body>secret<img src="x"/></body></foreignObject>'],
    ['animation', '<animate attributeName="href" to="secret"/><set attributeName="onload" to="secret()"/>'],
    ['a style sheet from elsewhere', '<style>@import "secret.css";</style>'],
    ['an address in a style sheet', '<style>rect { fill: url("https://secret.example/x") }</style>'],
    ['a style sheet that hides an address', '<style>rect { fill: \\75rl(https://secret.example/x) }</style>'],
    ['elements not known', '<secret><secret/></secret>']
  ])('%s', (_, part) => {
    expect(sanitizeSvg(wrap(part + rect))).toEqual({
      svg: wrap((part.startsWith('<style') ? '<style></style>' : '') + rect),
      changed: true
    })
  })

  test.each([
    ['an event handler', 'onload="secret()"'],
    ['an event handler in capitals', "ONLOAD='secret()'"],
    ['a paint from elsewhere', 'fill="url(https://secret.example/x)"'],
    ['an address in a style', 'style="fill: url( \'//secret.example/x\')"'],
    ['an address written as character references', 'fill="u&#x72;l(https://secret.example/x)"'],
    ['a link', 'href="https://secret.example"'],
    ['a link that looks local', 'xlink:href="&#x68;ttps://secret.example#a"'],
    ['a base', 'xml:base="https://secret.example"'],
    ['a script as address', 'style="background: javascript:secret()"']
  ])('%s', (_, attribute) => {
    expect(sanitizeSvg(wrap(`<g ${attribute}>${rect}</g>`))).toEqual({svg: wrap(`<g>${rect}</g>`), changed: true})
  })
})

test('what editors leave in a drawing goes without a word', () => {
  const source = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><!-- made by hand -->
${wrap(`<sodipodi:namedview id="x"><a:b/></sodipodi:namedview><metadata><r:d>x</r:d></metadata>${rect}`)}\n`
  expect(sanitizeSvg(source)).toEqual({svg: wrap(rect), changed: false})
})

test('what draws is left as it was written', () => {
  const drawing = wrap(
    `<defs><linearGradient id="a"><stop offset="0" stop-color='red'/></linearGradient></defs>
<style>text { font-size: 9px }</style><g fill="url(#a)"><use href="#b" x="3"/><path id="b" d="M0 0L9 9z"/></g>
<text x="1" y="9">甲&amp;乙 &lt;丙</text>`,
    ' viewBox="0 0 100 40"'
  )
  expect(sanitizeSvg(drawing)).toEqual({svg: drawing, changed: false})
})

const repeated = (levels: number, times: number) =>
  Array.from(
    {length: levels},
    (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(times)}</g>`
  ).join('')

describe('refused', () => {
  test.each([
    ['entities that unfold without end', '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ['parts that repeat without end', wrap(`<defs><g id="l0">${rect}</g>${repeated(9, 10)}</defs><use href="#l9"/>`)],
    ['parts that draw themselves', wrap('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['a pattern filled with itself', wrap('<pattern id="a"><rect fill="url(#a)"/></pattern><rect fill="url(#a)"/>')],
    [
      'a marker at each of many corners',
      wrap(`<marker id="a">${rect.repeat(60)}</marker><path marker-mid="url(#a)" d="${'L1 1'.repeat(2000)}"/>`)
    ],
    ['groups in groups by the thousand', wrap(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`)],
    [
      'a chain of references by the thousand',
      wrap(Array.from({length: 5000}, (_, at) => `<use id="u${at}" href="#u${at + 1}"/>`).join(''))
    ],
    ['tags that cross', '<svg><g></svg></g>'],
    ['a tag inside a tag', '<svg><im<image/>age href="/etc/passwd"/></svg>'],
    ['two drawings', `${wrap(rect)}${wrap(rect)}`],
    ['an unknown entity', wrap('<text>&nbsp;</text>')],
    ['no end', '<svg><rect/>'],
    ['no drawing', 'text'],
    ['megabytes', wrap(`<path d="${'L1 1'.repeat(1_100_000)}"/>`)]
  ])('%s', (_, svg) => {
    const start = performance.now()
    expect(sanitizeSvg(svg)).toEqual({svg: '', changed: true})
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

const fences = (svg: string) => ({fences: {chart: () => svg}})
const fenced = '前\n\n```chart\nx\n```\n\n后'

test.each([
  ['as wide as a street', 'width="1e9" height="10"'],
  ['as high as a tower', 'width="10" height="1e9"'],
  ['known by its view box alone', 'viewBox="0 0 3000 30000"']
])('a drawing %s fits its page', async (_, size) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><text x="1" y="9">图</text></svg>`
  expect(compile(fenced, fences(svg)).messages).toEqual([])
  const {pages} = await read(await print(fenced, fences(svg)))
  expect(pages.length).toBeLessThanOrEqual(3)
  expect(pages.map((page) => page.text).join('')).toMatch(/前.*图.*后/)
})

test.each(['width="0" height="10"', 'width="-5" height="10"', 'width="a" height="b"', ''])(
  'a drawing without a size (%s) is left out with a message',
  (size) => {
    const {messages} = compile(fenced, fences(`<svg ${size}>${rect}</svg>`))
    expect(messages.map((message) => message.ruleId)).toEqual(['svg-invalid'])
  }
)

test('a character reference to a missing glyph is found', () => {
  const {messages} = compile(fenced, fences(wrap('<text>&#x1F600;</text>')))
  expect(messages.map((message) => message.ruleId)).toEqual(['missing-glyph'])
})

/** Drawings at random, of elements and values that are mostly right. */
const value = fc.oneof(
  fc.constantFrom(
    'url(#a)',
    '#a',
    'M0 0C1 1 2 2 3 3z',
    'M0 0A1 1 0 0 1 9e9 9',
    '1,2 3',
    '50%',
    'rotate(45)',
    'none',
    '-1'
  ),
  fc.double().map(String),
  fc.string({maxLength: 6})
)
const names = fc.constantFrom(
  'g',
  'path',
  'rect',
  'circle',
  'text',
  'tspan',
  'textPath',
  'use',
  'mask',
  'clipPath',
  'pattern',
  'linearGradient',
  'stop',
  'polygon',
  'ellipse',
  'line',
  'symbol',
  'svg',
  'marker'
)
const keys = fc.constantFrom(
  'id',
  'd',
  'x',
  'y',
  'width',
  'height',
  'r',
  'points',
  'fill',
  'stroke',
  'transform',
  'mask',
  'clip-path',
  'href',
  'font-size',
  'font-family',
  'viewBox',
  'stroke-dasharray',
  'opacity',
  'offset',
  'gradientTransform',
  'preserveAspectRatio',
  'marker-mid'
)
const quoted = (text: string) => text.replace(/[&<>"]/g, '_')
const element = fc.letrec((tie) => ({
  node: fc
    .tuple(
      names,
      fc.array(fc.tuple(keys, value), {maxLength: 4}),
      fc.oneof({maxDepth: 3}, fc.constant('字'), tie('node'), tie('node'))
    )
    .map(([name, attributes, inside]) => {
      const unique = [...new Map(attributes)].map(([key, text]) => ` ${key}="${quoted(text)}"`)
      return `<${name}${unique.join('')}>${inside}</${name}>`
    })
})).node

test('a random drawing prints or is left out, and stops nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(element, {maxLength: 4}), async (parts) => {
      const pdf = await print(fenced, fences(wrap(parts.join(''))))
      expect((await read(pdf)).text).toMatch(/前.*后/)
    }),
    {numRuns: 60}
  )
})
