import type {ComparedReport, Finding, Ladder} from '@jianbao/model'
import {figure, finding, named, nameOf, text} from './finding-parts.js'
import {salience} from './salience.js'

/** Growth targets set below what was just reached. */
export function ladderFindings(ladders: readonly Ladder[], reports: ReadonlyMap<string, ComparedReport>): Finding[] {
  return ladders.flatMap((ladder) =>
    ladder.steps.flatMap((step) => {
      const report = reports.get(step.report)
      if (report === undefined || step.result === null || step.target === null) return []
      if (ladder.kind !== 'change' || step.direction !== 'lowered') return []
      // 能耗下降3% and 下降3.5% to come: a lower number is the higher aim
      if ((step.result.value ?? 0) < 0 || (step.target.value ?? 0) < 0) return []
      return [
        finding(`tension:${ladder.metric}:${report.id}`, 'tension', 55 * salience(ladder.metric), [
          named(nameOf(report)),
          named({zh: ladder.label.zh, en: `: ${ladder.label.en}`}),
          text('上年增长', ' grew by '),
          figure(step.result),
          text('，今年目标为', '; the target for the new year is lower, '),
          figure(step.target)
        ])
      ]
    })
  )
}
