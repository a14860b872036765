import {expect, test} from 'vitest'
import {readQuantities} from '../src/index.js'

const show = (text: string, language: 'zh' | 'en') =>
  readQuantities(text, language).map(({surface, value, unit, damaged}) => [surface, value, unit, damaged ?? false])

// Properties that every object has: a table that is asked for them must not answer.
test.each([
  ['We chose one constructor for each road.', []],
  ['We built 5 constructor projects.', [['5', 5, 'count', false]]],
  ['It cost 5 million constructor yuan.', [['5 million', 5_000_000, 'count', false]]],
  ['The 30-constructor team and the valueOf hundred', []]
])('%s', (text, quantities) => expect(show(text, 'en')).toEqual(quantities))

const endless = '9'.repeat(400)

test.each([
  ['zh', `收入${endless}元`],
  ['zh', `增长百分之${'九'.repeat(30)}`],
  ['en', `GDP rose by ${endless}%.`]
] as const)('%s: of hundreds of digits no value is told', (language, text) =>
  expect(show(text, language)).toMatchObject([[expect.any(String), null, expect.any(String), expect.any(Boolean)]])
)
