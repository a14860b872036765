import {describe, expect, test} from 'vitest'
import {readFigures} from '../../src/index.js'
import {comparisons} from './corpus/comparisons.js'
import {counts} from './corpus/counts.js'
import {deeds} from './corpus/deeds.js'
import {entrants} from './corpus/entrants.js'
import {foreseen} from './corpus/foreseen.js'
import {formers} from './corpus/formers.js'
import {measured} from './corpus/growth.js'
import {lists} from './corpus/lists.js'
import {reach} from './corpus/reach.js'
import {rounds} from './corpus/rounds.js'
import {services} from './corpus/services.js'
import {severalYears} from './corpus/several-years.js'
import {spans} from './corpus/spans.js'
import {subjects} from './corpus/subjects.js'
import {wholes} from './corpus/wholes.js'
import {readMarked} from './marked.js'

interface Surroundings {
  readonly section?: string | undefined
  readonly before?: string | undefined
  readonly lead?: string | undefined
}

function expectMarked(source: string, {section, before, lead}: Surroundings = {}) {
  const {text, planned, marks} = readMarked(source)
  const figures = readFigures({
    text,
    role: planned ? 'tasks' : 'review',
    language: 'zh',
    section: section === undefined ? [] : [section],
    year: '2024',
    yearReviewed: '2023',
    lead: lead ?? null,
    before: before === undefined ? [] : [before]
  })
  for (const {end, kind, ...fields} of marks) {
    const figure = figures.find((found) => found.end === end)
    const told = `${text.slice(0, end)}【】 read by ${figure?.rules.join(' ')}`
    if (kind === null) expect(figure, told).toBeUndefined()
    else expect(figure, told).toMatchObject({kind, ...fields})
  }
}

describe.each(
  Object.entries({
    ...comparisons,
    ...counts,
    ...deeds,
    ...entrants,
    ...foreseen,
    ...lists,
    ...measured,
    ...reach,
    ...services,
    ...severalYears,
    ...rounds,
    ...wholes,
    ...subjects
  })
)('%s', (_, sentences) => {
  test.each(sentences)('%s', (source) => expectMarked(source))
})

test.each([...spans, ...formers])('years: $section $before $source', ({source, ...around}) =>
  expectMarked(source, around)
)
