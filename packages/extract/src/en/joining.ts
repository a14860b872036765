import type {Tagged} from './tagged.js'
import {words} from './words.js'

/** How far behind its verb a job may stand: `took up jobs`, `gained stable employment`, `gained residency`. */
const jobReach = 3

/** Whether people are added or leave by a verb: `250,000 people | settled in the city`, `seven million people | took up jobs`. */
export function isJoining(tags: readonly Tagged[], at: number): boolean {
  const lemma = tags[at]?.verb?.lemma ?? ''
  if (words.joining.has(lemma)) return true
  const job = () =>
    tags
      .slice(at + 1, at + 1 + jobReach)
      .some(({token}) => words.jobs.has(token.lower) || words.residencies.has(token.lower))
  return words.gettingJobs.has(lemma) && job()
}
