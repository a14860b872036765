import {isLocal, isReadableLabel, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Comparison, Figure} from '@jianbao/model'
import type {IncomparableView} from '../view/incomparable-view.js'
import type {InitiativeView} from '../view/initiative-view.js'
import type {PlaceView} from '../view/place-view.js'
import type {ReportView} from '../view/report-view.js'
import {type BriefContext, labelOf} from './brief-context.js'
import {composeFigure, composePassage} from './compose-figure.js'
import {groupBy} from './group-by.js'

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
        ...{name, kind, same, local: isLocal(one)},
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

/** Passages of the wider report about the narrower place, one row for each thing that both tell of. */
export function composePlaces(comparison: Comparison, context: BriefContext): PlaceView[] {
  const things = groupBy(comparison.places, ({thing, place}) => `${place} ${thing.replace(/[“”]/g, '')}`)
  return things.flatMap(([first]) => {
    if (first === undefined) return []
    const {thing, place, named, wider, narrower, relation} = first
    return {
      ...{thing: paired(thing), place, named, relation},
      wider: composePassage(wider, context),
      narrower: narrower.map((passage) => composePassage(passage, context)),
      relationText: say(templateWords().relations[relation], context.language)
    }
  })
}

/** A quotation mark without its partner is left over from a cut. */
function paired(thing: string): string {
  return thing.split('“').length === thing.split('”').length ? thing : thing.replaceAll(/[“”]/g, '')
}

/** Differences of definition that a reader could fall for; that a rank is no amount he sees himself. */
const told: ReadonlySet<string> = new Set([
  'stage',
  'stock-flow',
  'level-change',
  'grade',
  'scope',
  'class',
  'period',
  'part-exceeds-whole',
  'different-benefit',
  'other-metric'
])

/** Figures that look alike and must not be compared: one pair for each thing, differences of definition first. */
export function composeIncomparable(comparison: Comparison, context: BriefContext): IncomparableView[] {
  const pairs = comparison.incomparable.filter(
    ({code, label, figures: [one, other]}) =>
      told.has(code) &&
      isReadableLabel(label.zh) &&
      // an amount beside a rate misleads only where both speak of one year
      (code !== 'level-change' || (one.period === other.period && one.unit !== 'count' && other.unit !== 'count'))
  )
  const open = pairs.filter(({figures: [one, other]}) => !isAnswered(one, other, comparison))
  const rows = groupBy(open, ({label}) => label.zh).flatMap(([first]) => first ?? [])
  const later = (code: string) => Number(code === 'period')
  return rows
    .sort((one, other) => later(one.code) - later(other.code))
    .map(({label, figures: [one, other], code, reason}) => ({
      ...labelOf(label, context.language),
      one: composeFigure(one, context),
      other: composeFigure(other, context),
      code,
      reason: say(reason, context.language)
    }))
}

/**
 * Whether one of two figures stands beside its true counterpart elsewhere: 人才公寓 11.77万套 beside 2.3万套 needs no
 * warning against the 1家 that won a prize.
 */
function isAnswered(one: Figure, other: Figure, comparison: Comparison): boolean {
  return comparison.metrics.some(({values}) => {
    const [first, second] = [values[one.report], values[other.report]]
    return first !== undefined && second !== undefined && (first.id === one.id || second.id === other.id)
  })
}
