import {english, phraseReach} from '@jianbao/lexicon'
import type {Bound} from '@jianbao/model'

const {boundsBefore, boundsAfter, boundGap, rateMinimums, lastingBounds, summingUp, extremeLeads} = english.cues

export const gap = new Set(boundGap)

export const minimums = new Set(rateMinimums)

export const extremes = new Set(extremeLeads)

export const timed = new Set(lastingBounds)

export const summing = new Set(summingUp)

/** `passed | 30 bills` tells what was done. */
export const deeds = new Set(english.cues.countedDeedBounds)

/** `sales | breaking | RMB 100 billion`, but `broke 300 cases`. */
export const amounts = new Set(english.cues.amountBounds)

export const marks = new Set(english.quantity.marks)

function index(table: Partial<Record<Bound, readonly string[]>>): Map<string, Bound> {
  const map = new Map<string, Bound>()
  for (const [bound, phrases] of Object.entries(table) as Array<[Bound, readonly string[]]>)
    for (const phrase of phrases) map.set(phrase, bound)
  return map
}

export const before = index(boundsBefore)

export const after = index(boundsAfter)

export const beforeReach = phraseReach(before.keys(), 'last')

export const afterReach = phraseReach(after.keys(), 'first')
