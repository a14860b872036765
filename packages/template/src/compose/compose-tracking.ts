import {isReadableLabel, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Audit, ComparedReport, Tracking} from '@jianbao/model'
import type {AuditView} from '../view/audit-view.js'
import type {ReportView} from '../view/report-view.js'
import type {TrackingView} from '../view/tracking-view.js'
import type {BriefContext} from './brief-context.js'
import {composeFigure, composeMaybe} from './compose-figure.js'
import {labelled} from './compose-indicators.js'
import {composeReport} from './compose-report.js'

const verdicts = ['exceeded', 'met', 'missed', 'unclear', 'unreported'] as const

/** Last report's targets against this report's results, with a count of the verdicts. */
export function composeTracking(tracking: Tracking, context: BriefContext): TrackingView {
  const {language} = context
  const words = templateWords().verdicts
  // a bare noun (投资12.7亿元) names no target that a reader could look for
  const targets = tracking.targets.filter(({target, label}) => target.metric !== null || isReadableLabel(label.zh))
  return {
    earlier: reportView(tracking.earlier, context),
    later: reportView(tracking.later, context),
    rows: targets.map(({metric, label, target, result, verdict, note}) => ({
      ...{metric, verdict},
      ...labelled({label, kind: target.kind, unit: target.unit}, language, {falling: (target.value ?? 0) < 0}),
      target: composeFigure(target, context),
      result: composeMaybe(result, context),
      verdictText: say(words[verdict], language),
      note: say(note, language)
    })),
    balance: verdicts.map((verdict) => ({
      verdict,
      text: say(words[verdict], language),
      count: targets.filter((target) => target.verdict === verdict).length
    }))
  }
}

/** What a translation changed, lost or added. */
export function composeAudit(audit: Audit, context: BriefContext): AuditView {
  return {
    original: reportView(audit.original, context),
    translation: reportView(audit.translation, context),
    pairs: audit.pairs.length,
    findings: audit.findings.map(({category, original, translation, note}) => ({
      ...{category, message: say(note, context.language)},
      categoryText: say(templateWords().auditCategories[category], context.language),
      original: composeMaybe(original, context),
      translation: composeMaybe(translation, context)
    }))
  }
}

function reportView(report: ComparedReport, context: BriefContext): ReportView {
  const known = [...context.reports.values()].find(({sha256, path}) => sha256 === report.sha256 && path === report.path)
  return known ?? composeReport(report, undefined, [report], context.language)
}
