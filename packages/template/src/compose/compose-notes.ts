import {say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Comparison, Diagnostic, ReportReading} from '@jianbao/model'
import type {NoteView} from '../view/note-view.js'
import {type BriefContext, readingOf} from './brief-context.js'
import {groupBy} from './group-by.js'

/**
 * Damage and doubtful places, one note for each rule and report. Remarks that concern the handling of files only (equal
 * ids, roles) are told by the command line and are no part of a briefing.
 */
export function composeNotes(
  comparison: Comparison,
  readings: readonly ReportReading[],
  context: BriefContext
): NoteView[] {
  const own = comparison.reports.flatMap((report) => {
    const diagnostics = readingOf(report, readings).flatMap((reading) => reading.diagnostics)
    return byRule(diagnostics).map((group) => composeNote(group, report.id, context))
  })
  // of one report alone the briefing says by its title that nothing is compared
  const alone = comparison.reports.filter(({role}) => role === 'compared').length === 1
  const shared = comparison.diagnostics.filter(({ruleId}) => !alone || ruleId !== 'nothing-to-compare')
  return [...byRule(shared).map((group) => composeNote(group, null, context)), ...own]
}

function byRule(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const known = diagnostics.filter(({ruleId}) => Object.hasOwn(templateWords().remarks, ruleId))
  return groupBy(known, ({ruleId}) => ruleId)
}

function composeNote(group: readonly Diagnostic[], id: string | null, context: BriefContext): NoteView {
  const {remarks, severities} = templateWords()
  const {ruleId = '', severity = 'info'} = group[0] ?? {}
  const remark = remarks[ruleId]
  return {
    rule: ruleId,
    severity,
    severityText: say(severities[severity], context.language),
    reason: remark === undefined ? '' : say(remark, context.language),
    count: group.length,
    report: id === null ? null : (context.reports.get(id)?.name ?? id),
    lines: [...new Set(group.flatMap(({line}) => line ?? []))]
  }
}
