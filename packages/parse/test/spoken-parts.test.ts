import {expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {rolesOf, sectionsOf} from './tree.js'

const head = [
  'REPORT ON THE WORK OF THE GOVERNMENT',
  'Delivered at the First Session of the 16th Jiangcheng Municipal People’s Congress of the City on January 5, 2018',
  'Wang Fang Mayor of Jiangcheng City',
  'Fellow Deputies,',
  'On behalf of the municipal government, I will now report to you on the work of the government.'
]
const past = 'The economy kept growing at a steady pace, and the lives of the people in all districts improved further.'
const coming = 'Great efforts will be made to renew the old town, and new schools will be opened in all districts.'

const read = (...lines: readonly string[]) => parseReport(documentOf([...head, ...lines].join('\n')))

it('sentences that announce a part stand for its title', () => {
  const report = read(
    'I will begin with a review of our work over the past five years.',
    past,
    'Let me turn to what we propose for the work of government in 2018.',
    coming
  )
  expect(sectionsOf(report).map(({title, role}) => [role, title])).toEqual([
    ['review', 'I will begin with a review of our work over the past five years'],
    ['tasks', 'Let me turn to what we propose for the work of government in 2018']
  ])
  expect(rolesOf(report).at(-1)).toBe('tasks')
})

it('sentences that say something of the work announce nothing', () => {
  const told = 'I will begin with a few words of thanks to all of you.'
  const long = `Let me turn to the work of the past year, in which ${past} ${past} ${past}`
  expect(sectionsOf(read('Review of 2017', told, past, long))).toHaveLength(1)
})

it('ordinals begin sections, with their text behind them or below', () => {
  const report = read(
    'Review of 2017',
    'First, with a commitment to reform, we opened the city further.',
    past,
    'Second, we made the city greener.',
    past,
    `Third, we cared for the old. ${past}`
  )
  expect(
    sectionsOf(report)
      .slice(1)
      .map(({label}) => label)
  ).toEqual(['First,', 'Second,', 'Third,'])
})

it('ordinals of a list of sentences begin none', () => {
  const report = read(
    'Review of 2017',
    'First, we opened the city further.',
    'Second, we made the city greener.',
    'Third, we cared for 500 old people.'
  )
  expect(sectionsOf(report)).toHaveLength(1)
})

it('reads the speaker where the comma before the office is lost', () => {
  expect(read('Review of 2017', past).metadata).toMatchObject({speaker: 'Wang Fang', date: '2018-01-05'})
})
