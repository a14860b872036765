import {templateWords} from '@jianbao/lexicon'
import type {Comparison} from '@jianbao/model'
import {say} from '../format/say.js'
import type {ReportView} from '../view/report-view.js'
import type {IncomparableView, InitiativeView, PlaceView} from '../view/row-views.js'
import {type BriefContext, labelOf} from './brief-context.js'
import {composeFigure, composePassage} from './compose-figure.js'

/** Strategies and projects that at least two of the compared reports name, most widely shared first. */
export function composeInitiatives(
  comparison: Comparison,
  compared: readonly ReportView[],
  context: BriefContext
): InitiativeView[] {
  const rows = comparison.initiatives.flatMap((one): InitiativeView[] => {
    const naming = compared.filter((report) => (one.mentions[report.id] ?? []).length > 0)
    if (naming.length < 2) return []
    const {name, kind, same, note} = one
    return [
      {
        ...{name, kind, same},
        ...labelOf(one.labels, context.language),
        reports: naming.map((report) => report.name),
        mentions: naming.flatMap((report) =>
          (one.mentions[report.id] ?? []).slice(0, 1).map((mention) => composePassage(mention, context))
        ),
        note: note === undefined ? null : say(note, context.language)
      }
    ]
  })
  return rows.sort((one, other) => other.reports.length - one.reports.length)
}

/** Passages of the wider report about the narrower place. */
export function composePlaces(comparison: Comparison, context: BriefContext): PlaceView[] {
  return comparison.places.map(({thing, place, named, wider, narrower, relation}) => ({
    ...{thing, place, named, relation},
    wider: composePassage(wider, context),
    narrower: narrower.map((passage) => composePassage(passage, context)),
    relationText: say(templateWords().relations[relation], context.language)
  }))
}

/** Figures that look alike and must not be compared. */
export function composeIncomparable(comparison: Comparison, context: BriefContext): IncomparableView[] {
  return comparison.incomparable.map(({label, figures: [one, other], code, reason}) => ({
    ...labelOf(label, context.language),
    one: composeFigure(one, context),
    other: composeFigure(other, context),
    code,
    reason: say(reason, context.language)
  }))
}
