import type {Comparison, Language, SharedInitiative} from '@jianbao/model'
import {phraseDerived} from '../number/format-figure.js'
import {columnsOf, figureText, findingText, words} from './wording.js'

/** A part of the output: a list of sentences, or a table whose first row is its head. */
export interface OutputSection {
  readonly title: string
  readonly lines?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
}

/** What a comparison has to say, in the order in which a reader wants it; empty parts are left out. */
export function comparisonSections(comparison: Comparison, language: Language): OutputSection[] {
  const {findings, initiatives, diagnostics} = comparison
  const columns = columnsOf(comparison, language)
  const title = (key: keyof typeof words) => words[key][language]
  const sections: OutputSection[] = [
    {title: title('findings'), lines: findings.map((finding) => findingText(finding, language))},
    {title: title('metrics'), rows: metricRows(comparison, columns, language)},
    {title: title('ladders'), rows: ladderRows(comparison, columns, language)},
    {title: title('incomparable'), rows: incomparableRows(comparison, language)},
    {title: title('links'), rows: linkRows(comparison, columns, language)},
    {title: title('places'), rows: placeRows(comparison, language)},
    {title: title('topics'), rows: topicRows(comparison, columns, language)},
    {title: title('initiatives'), lines: initiatives.map((one) => initiativeText(one, language))},
    {title: title('notes'), lines: diagnostics.map(({reason}) => reason)}
  ]
  return sections.filter(({lines, rows}) => (lines?.length ?? 0) > 0 || (rows?.length ?? 0) > 1)
}

type Columns = ReadonlyArray<{readonly id: string; readonly name: string}>

const namesOf = (columns: Columns) => columns.map(({name}) => name)

function metricRows({metrics}: Comparison, columns: Columns, language: Language): string[][] {
  const head = [words.metric[language], words.period[language], ...namesOf(columns), words.derived[language]]
  const rows = metrics.map((metric) => [
    metric.comparable === 'yes' ? metric.label[language] : `${metric.label[language]} (${words.partly[language]})`,
    metric.period ?? '',
    ...columns.map(({id}) => figureText(metric.values[id], language)),
    metric.derived.map((derived) => `${phraseDerived(derived, language)} = ${derived.formula}`).join('; ')
  ])
  return [head, ...rows]
}

function ladderRows({ladders}: Comparison, columns: Columns, language: Language): string[][] {
  const rows = ladders.map(({label, steps}) => [
    label[language],
    ...columns.map(({id}) => {
      const step = steps.find(({report}) => report === id)
      return step === undefined
        ? ''
        : `${figureText(step.result, language) || '—'} → ${figureText(step.target, language) || '—'}`
    })
  ])
  return [[words.metric[language], ...namesOf(columns)], ...rows]
}

function incomparableRows({incomparable}: Comparison, language: Language): string[][] {
  const rows = incomparable.map(({label, figures: [one, two], reason}) => [
    label[language],
    figureText(one, language),
    figureText(two, language),
    reason[language]
  ])
  return [[words.metric[language], '', '', words.reason[language]], ...rows]
}

function linkRows({links}: Comparison, columns: Columns, language: Language): string[][] {
  const linked = columns.filter(({id}) => links.some(({byReport}) => id in byReport))
  const rows = links.map(({topic, byReport}) => [
    topic[language],
    ...linked.map(({id}) => words[byReport[id] ?? 'none'][language])
  ])
  return [[words.topic[language], ...namesOf(linked)], ...rows]
}

function placeRows({places}: Comparison, language: Language): string[][] {
  const rows = places.map(({thing, wider, narrower}) => [
    thing,
    wider.quote,
    narrower[0]?.quote ?? words.none[language]
  ])
  return [['', '', ''], ...rows]
}

function topicRows({topics}: Comparison, columns: Columns, language: Language): string[][] {
  const percent = (weight: number | undefined) => (weight === undefined ? '' : `${(weight * 100).toFixed(1)}%`)
  const rows = topics.map(({label, weights}) => [label[language], ...columns.map(({id}) => percent(weights[id]))])
  return [[words.topic[language], ...namesOf(columns)], ...rows]
}

function initiativeText({labels, same, note}: SharedInitiative, language: Language): string {
  return same ? labels[language] : `${labels[language]} (${note?.[language] ?? ''})`
}
