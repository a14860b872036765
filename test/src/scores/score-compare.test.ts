import {beforeAll, describe, expect, test} from 'vitest'
import {
  comparablePairs,
  type InitiativeRow,
  keptApart,
  type LinkRow,
  linkEvidence,
  linkStrengths,
  linkStrengthsByReport,
  type PairRow,
  type PlaceRow,
  placePassages,
  placeRelations,
  type Score,
  sharedInitiatives,
  toldApart
} from './score-compare.js'
import {type SeedComparison, sample, seedComparison} from './seed-comparison.js'

// Floors: what the comparison of the seeds reached against the hand-made samples. They may only rise.
const floors = {
  comparablePairs: 19,
  keptApart: 3,
  toldApart: 2,
  linkStrengths: 13,
  linkStrengthsByReport: 26,
  linkEvidence: 25,
  placePassages: 6,
  placeRelations: 6,
  sharedInitiatives: 12
}

describe('comparison of the seeds against hand-made answers', () => {
  let seeds: SeedComparison
  beforeAll(async () => {
    seeds = await seedComparison()
  }, 60_000) // cleaning the damaged seeds takes seconds on a busy machine

  const pairs = sample<PairRow>('city-vs-jintan')
  const links = sample<LinkRow>('cppcc-to-government')
  const places = sample<PlaceRow>('jintan-in-city')
  const initiatives = sample<InitiativeRow>('shared-initiatives')
  const scores: Readonly<Record<keyof typeof floors, () => Score>> = {
    comparablePairs: () => comparablePairs(seeds, pairs),
    keptApart: () => keptApart(seeds, pairs),
    toldApart: () => toldApart(seeds, pairs),
    linkStrengths: () => linkStrengths(seeds, links),
    linkStrengthsByReport: () => linkStrengthsByReport(seeds, links),
    linkEvidence: () => linkEvidence(seeds, links),
    placePassages: () => placePassages(seeds, places),
    placeRelations: () => placeRelations(seeds, places),
    sharedInitiatives: () => sharedInitiatives(seeds, initiatives)
  }

  test.each(Object.keys(floors) as Array<keyof typeof floors>)('%s', (name) => {
    const {hits, of, missed} = scores[name]()
    expect(hits, `${name}: ${hits} of ${of}, missed ${missed.join(', ')}`).toBeGreaterThanOrEqual(floors[name])
    expect(hits).toBeLessThanOrEqual(of)
  })
})
