import {trackTargets} from '@jianbao/compare'
import type {ComparedReport, Comparison, ReportReading, Tracking} from '@jianbao/model'
import {readingOf} from './brief-context.js'

/** Targets against results, when a government's reports of two years running are among the compared ones. */
export function trackingIn(comparison: Comparison, readings: readonly ReportReading[]): Tracking | null {
  const governments = comparison.reports.filter(({role, body}) => role === 'compared' && body === 'government')
  for (const later of governments) {
    const earlier = governments.find((report) => isYearBefore(report, later))
    const [first, second] =
      earlier === undefined ? [] : [earlier, later].map((report) => readingOf(report, readings)[0])
    if (first !== undefined && second !== undefined) return trackTargets(first, second)
  }
  return null
}

function isYearBefore(earlier: ComparedReport, later: ComparedReport): boolean {
  if (earlier.year === null || later.year === null) return false
  return earlier.place?.name === later.place?.name && Number(earlier.year) + 1 === Number(later.year)
}
