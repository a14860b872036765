import {data as confusable} from '../generated/compare-confusable.js'
import {data as consultation} from '../generated/compare-consultation.js'
import {data as facets} from '../generated/compare-facets.js'
import {data as headlines} from '../generated/compare-headlines.js'
import {data as labels} from '../generated/compare-labels.js'
import {data as matterData} from '../generated/compare-matters.js'
import {data as milestones} from '../generated/compare-milestones.js'
import {data as placeData} from '../generated/compare-places.js'
import {data as stages} from '../generated/compare-stages.js'
import {data as track} from '../generated/compare-track.js'
import type {ConsultationWords} from './consultation-schema.js'
import type {CompareFacets} from './facets-schema.js'
import type {CompareHeadlines} from './headlines-schema.js'
import type {CompareLabels} from './labels-schema.js'
import type {Matter} from './matters-schema.js'
import type {CompareMilestones} from './milestones-schema.js'
import type {ComparePlaces} from './places-schema.js'
import type {CompareStages} from './stages-schema.js'
import type {TrackWords} from './track-schema.js'

// What comparisons turn on. The tests check the data against its schemas, so it is only cast here.

export function compareStages(): CompareStages {
  return stages as CompareStages
}

export function compareFacets(): CompareFacets {
  return facets as CompareFacets
}

/** Metrics that are taken for one another, by metric id. */
export function confusableMetrics(): ReadonlyArray<readonly string[]> {
  return (confusable as {groups: ReadonlyArray<readonly string[]>}).groups
}

export function compareHeadlines(): CompareHeadlines {
  return headlines as CompareHeadlines
}

/** Every matter of the lexicon. */
export function matters(): readonly Matter[] {
  return (matterData as {matters: readonly Matter[]}).matters
}

export function trackWords(): TrackWords {
  return track as TrackWords
}

export function consultationWords(): ConsultationWords {
  return consultation as ConsultationWords
}

export function comparePlaces(): ComparePlaces {
  return placeData as ComparePlaces
}

export function compareMilestones(): CompareMilestones {
  return milestones as CompareMilestones
}

export function compareLabels(): CompareLabels {
  return labels as CompareLabels
}
