import type {Diagnostic} from '@jianbao/model'
import type {PreparedReport} from './prepare-reports.js'
import {samePlace} from './report-relation.js'

/** What a reader must know before trusting the comparison of these reports. */
export function inspectReports(all: readonly PreparedReport[], compared: readonly PreparedReport[]): Diagnostic[] {
  return [
    ...compared.flatMap(missingFacts),
    ...(compared.length < 2 ? [tooFew(all, compared)] : []),
    ...years(compared),
    ...bodies(compared),
    ...sameReports(compared)
  ]
}

function missingFacts({reading, summary}: PreparedReport): Diagnostic[] {
  const found: Diagnostic[] = []
  if (reading.figures.length === 0) {
    found.push({
      ruleId: 'no-figures',
      severity: 'warning',
      path: summary.path,
      reason: `${summary.title || summary.path} states no figures; only its text is compared`,
      hint: 'Check with `jianbao clean` that the text was read as it stands.'
    })
  }
  if (summary.year === null) {
    found.push({
      ruleId: 'unknown-year',
      severity: 'warning',
      path: summary.path,
      reason: `The year of ${summary.title || summary.path} is not known; its figures are compared by the years they state`,
      hint: 'Say which year it is in the configuration.'
    })
  }
  return found
}

function tooFew(all: readonly PreparedReport[], compared: readonly PreparedReport[]): Diagnostic {
  const reason =
    all.length === 0
      ? 'No report was given'
      : compared.length === 0
        ? 'None of the documents is a report that can be compared: they are translations or news'
        : `Only one report can be compared: ${compared[0]?.summary.title ?? ''}; translations and news are not compared`
  return {
    ruleId: 'nothing-to-compare',
    severity: 'warning',
    reason,
    hint: 'Give a report of another place, body or year. Targets against results of this report are shown all the same.'
  }
}

function years(compared: readonly PreparedReport[]): Diagnostic[] {
  const known = [...new Set(compared.map((report) => report.summary.year).filter((year) => year !== null))].sort()
  if (known.length < 2) return []
  return [
    {
      ruleId: 'different-years',
      severity: 'info',
      reason: `The reports are of ${known.join(', ')}; figures are only compared where they are of the same year`,
      hint: 'For one place over the years, `jianbao track EARLIER LATER` sets targets against results.'
    }
  ]
}

function bodies(compared: readonly PreparedReport[]): Diagnostic[] {
  const known = [...new Set(compared.map((report) => report.summary.body))].sort()
  if (known.length < 2) return []
  return [
    {
      ruleId: 'different-bodies',
      severity: 'info',
      reason: `The reports are of different bodies (${known.join(', ')}): what a CPPCC or congress counts is its own work, so it is linked by matter, not by figures`
    }
  ]
}

/** Two different texts that claim to be the same report. */
function sameReports(compared: readonly PreparedReport[]): Diagnostic[] {
  return compared.flatMap(({summary: one}, index) =>
    compared
      .slice(index + 1)
      .filter(({summary: other}) => samePlace(one, other) && one.body === other.body && one.year === other.year)
      .map(({summary: other}) => ({
        ruleId: 'same-report-twice',
        severity: 'warning' as const,
        path: other.path,
        reason: `${one.path} and ${other.path} seem to be two copies of the same report`,
        hint: 'Leave one out, or mark it as a translation.'
      }))
  )
}
