import {expect, test} from 'vitest'
import {readFigures, type SentenceContext} from '../src/index.js'
import {corpus as sentences} from './corpus-en.js'
import {actorCorpus} from './corpus-en-actors.js'
import {additionCorpus} from './corpus-en-additions.js'
import {baseCorpus} from './corpus-en-bases.js'
import {beneficiaryCorpus} from './corpus-en-beneficiaries.js'
import {boundCorpus} from './corpus-en-bounds.js'
import {classCorpus} from './corpus-en-classes.js'
import {deedCorpus} from './corpus-en-deeds.js'
import {deniedCorpus} from './corpus-en-denied.js'
import {digestCorpus} from './corpus-en-digests.js'
import {doingCorpus} from './corpus-en-doings.js'
import {doneWithCorpus} from './corpus-en-done-with.js'
import {ellipsisCorpus} from './corpus-en-ellipsis.js'
import {estimatesCorpus} from './corpus-en-estimates.js'
import {formCorpus} from './corpus-en-forms.js'
import {fragmentCorpus} from './corpus-en-fragments.js'
import {goesOnCorpus} from './corpus-en-goes-on.js'
import {listCorpus} from './corpus-en-lists.js'
import {moveCorpus} from './corpus-en-moves.js'
import {namedCorpus} from './corpus-en-named.js'
import {newsCorpus} from './corpus-en-news.js'
import {officialCorpus} from './corpus-en-official.js'
import {originCorpus} from './corpus-en-origins.js'
import {partCorpus} from './corpus-en-parts.js'
import {presentCorpus} from './corpus-en-present.js'
import {remainderCorpus} from './corpus-en-remainders.js'
import {servedCorpus} from './corpus-en-served.js'
import {severalCorpus} from './corpus-en-several.js'
import {singleCorpus} from './corpus-en-single.js'
import {standInCorpus} from './corpus-en-stand-ins.js'
import {standingCorpus} from './corpus-en-standings.js'
import {subjectCorpus} from './corpus-en-subjects.js'
import {terseCorpus} from './corpus-en-terse.js'
import {thingCorpus} from './corpus-en-things.js'
import {workCorpus} from './corpus-en-works.js'
import {yearCorpus} from './corpus-en-years.js'
import type {Specimen} from './specimen-en.js'

const corpus = [
  ...sentences,
  ...classCorpus,
  ...formCorpus,
  ...estimatesCorpus,
  ...newsCorpus,
  ...listCorpus,
  ...fragmentCorpus,
  ...actorCorpus,
  ...thingCorpus,
  ...moveCorpus,
  ...remainderCorpus,
  ...partCorpus,
  ...digestCorpus,
  ...ellipsisCorpus,
  ...yearCorpus,
  ...beneficiaryCorpus,
  ...deedCorpus,
  ...baseCorpus,
  ...boundCorpus,
  ...workCorpus,
  ...subjectCorpus,
  ...namedCorpus,
  ...doingCorpus,
  ...standingCorpus,
  ...standInCorpus,
  ...servedCorpus,
  ...goesOnCorpus,
  ...doneWithCorpus,
  ...originCorpus,
  ...singleCorpus,
  ...terseCorpus,
  ...deniedCorpus,
  ...presentCorpus,
  ...officialCorpus,
  ...severalCorpus,
  ...additionCorpus
]

function contextOf({role, text, before, lead, section = []}: Specimen): SentenceContext {
  const years = {year: '2024', yearReviewed: '2023'}
  return {text, language: 'en', role, section, ...years, lead: lead ?? null, before: before ? [before] : []}
}

function show(specimen: Specimen): string[] {
  return readFigures(contextOf(specimen)).map((figure) => {
    const {start, end, subject, value, high, unit, bound, kind, status, period, period_from: from} = figure
    const number = high === undefined ? `${value}` : `${value}..${high}`
    const year = from === undefined ? `${period}` : `${period} from ${from}`
    return `${specimen.text.slice(start, end)} | ${subject} | ${number} ${unit} ${bound} ${kind} ${status} ${year}`
  })
}

test.each(corpus.map((specimen) => [specimen.text, specimen] as const))('%s', (_, specimen) => {
  expect(show(specimen)).toEqual(specimen.figures)
})

test('figures come in text order, inside the sentence, without overlaps', () => {
  for (const specimen of corpus) {
    let last = 0
    for (const {start, end} of readFigures(contextOf(specimen))) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(specimen.text.length)
  }
})

test('every figure says which rules read it', () => {
  for (const specimen of corpus)
    for (const {rules} of readFigures(contextOf(specimen))) expect(rules.length).toBeGreaterThanOrEqual(2)
})
