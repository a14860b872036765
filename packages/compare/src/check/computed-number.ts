import type {Derived, Figure} from '@jianbao/model'
import type {KnownMeasure} from './derived-measures.js'
import type {DraftFinding} from './judge-number.js'
import {agreesWhenRounded} from './rounding.js'

/** The sentence of a draft's number; of a cell, its row: the first column says what the row is about. */
function statementOf({quote, source}: Figure, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', source.cleanStart) + 1).split('\n', 1)[0] ?? ''
  return line.startsWith('|') ? line : quote
}

/** What follows from the reports' figures in the draft's unit and is named in its statement. */
export function computable(draft: Figure, text: string, measures: readonly KnownMeasure[]): Derived[] {
  const statement = statementOf(draft, text).toLowerCase()
  const named = (names: readonly string[]) => names.some((name) => statement.includes(name.toLowerCase()))
  return measures.filter(({derived, names}) => derived.unit === draft.unit && named(names)).map(({derived}) => derived)
}

/** The measure that a draft's number is, rounded as it prints it. */
export function computed(draft: Figure, measures: readonly Derived[]): Derived | undefined {
  const unsigned = {...draft, value: Math.abs(draft.value ?? 0)}
  return measures.find(({value}) => agreesWhenRounded(unsigned, Math.abs(value)))
}

/** What the reports give instead, where only one measure can be meant. */
export function instead(finding: DraftFinding, measures: readonly Derived[]): DraftFinding {
  const [measure] = measures
  if (finding.category !== 'unsupported' || measure === undefined || measures.length > 1) return finding
  if ((measure.name === 'share') !== (finding.draft.kind === 'share')) return finding
  return {...finding, message: `${finding.message}; they give ${measure.value} ${measure.unit} (${measure.formula})`}
}
