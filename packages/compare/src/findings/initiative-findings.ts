import type {ComparedReport, Finding, SharedInitiative} from '@jianbao/model'
import {finding, named, text} from './finding-parts.js'

/** Strategies and programmes that every compared report carries, and names that mean other things elsewhere. */
export function initiativeFindings(
  initiatives: readonly SharedInitiative[],
  reports: readonly ComparedReport[]
): Finding[] {
  const compared = reports.filter((report) => report.role === 'compared').map((report) => report.id)
  return initiatives.flatMap((initiative) => {
    const passages = compared.flatMap((id) => initiative.mentions[id]?.slice(0, 1) ?? [])
    if (!initiative.same) {
      const parts = [named(initiative.labels), text('在各报告中名同实异', ' is not the same thing in these reports')]
      return [finding(`shared:${initiative.name}`, 'shared', 32, parts, {passages})]
    }
    if (compared.length < 2 || passages.length < compared.length) return []
    const parts = [text('各报告都提到', 'Every report speaks of '), named(initiative.labels)]
    return [finding(`shared:${initiative.name}`, 'shared', 28, parts, {passages})]
  })
}
