import {templateWords} from '@jianbao/lexicon'
import type {Comparison, Diagnostic, ReportReading} from '@jianbao/model'
import {say} from '../format/say.js'
import type {NoteView} from '../view/briefing-view.js'
import type {BriefContext} from './brief-context.js'

/** Damage and doubtful places: the comparison's own remarks first, then each report's. */
export function composeNotes(
  comparison: Comparison,
  readings: readonly ReportReading[],
  context: BriefContext
): NoteView[] {
  const own = readings.flatMap((reading) =>
    reading.diagnostics.map((diagnostic) => composeNote(diagnostic, reading.report.metadata.id, context))
  )
  return [...comparison.diagnostics.map((diagnostic) => composeNote(diagnostic, null, context)), ...own]
}

function composeNote(diagnostic: Diagnostic, id: string | null, context: BriefContext): NoteView {
  const {ruleId, severity, reason, hint, line} = diagnostic
  const report = id === null ? undefined : context.reports.get(id)
  return {
    rule: ruleId,
    severity,
    severityText: say(templateWords().severities[severity], context.language),
    reason,
    hint: hint ?? null,
    report: report?.name ?? null,
    line: line ?? null
  }
}
