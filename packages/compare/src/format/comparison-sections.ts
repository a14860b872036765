import type {Comparison, Language} from '@jianbao/model'
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
  const columns = columnsOf(comparison, language)
  const names = columns.map(({name}) => name)
  const word = (key: keyof typeof words) => words[key][language]
  const sections: OutputSection[] = [
    {title: word('findings'), lines: comparison.findings.map((finding) => findingText(finding, language))},
    {
      title: word('metrics'),
      rows: [[word('metric'), word('period'), ...names, word('derived')], ...metricRows(comparison, columns, language)]
    },
    {title: word('ladders'), rows: [[word('metric'), ...names], ...ladderRows(comparison, columns, language)]},
    {
      title: word('incomparable'),
      rows: [
        [word('metric'), '', '', word('reason')],
        ...comparison.incomparable.map(({label, figures, reason}) => [
          label[language],
          figureText(figures[0], language),
          figureText(figures[1], language),
          reason[language]
        ])
      ]
    },
    {
      title: word('links'),
      rows: [[word('topic'), ...linkNames(comparison, columns)], ...linkRows(comparison, columns, language)]
    },
    {
      title: word('places'),
      rows: [
        ['', '', ''],
        ...comparison.places.map(({thing, wider, narrower}) => [thing, wider.quote, narrower[0]?.quote ?? word('none')])
      ]
    },
    {
      title: word('topics'),
      rows: [
        [word('topic'), ...names],
        ...comparison.topics.map(({label, weights}) => [
          label[language],
          ...columns.map(({id}) => (weights[id] === undefined ? '' : `${((weights[id] ?? 0) * 100).toFixed(1)}%`))
        ])
      ]
    },
    {
      title: word('initiatives'),
      lines: comparison.initiatives.map(
        ({labels, same, note}) => `${labels[language]}${same ? '' : ` (${note?.[language] ?? ''})`}`
      )
    },
    {title: word('notes'), lines: comparison.diagnostics.map(({reason}) => reason)}
  ]
  return sections.filter(({lines, rows}) => (lines?.length ?? 0) > 0 || (rows?.length ?? 0) > 1)
}

type Columns = ReadonlyArray<{readonly id: string; readonly name: string}>

function metricRows({metrics}: Comparison, columns: Columns, language: Language): string[][] {
  return metrics.map((metric) => [
    metric.comparable === 'yes' ? metric.label[language] : `${metric.label[language]} (${words.partly[language]})`,
    metric.period ?? '',
    ...columns.map(({id}) => figureText(metric.values[id], language)),
    metric.derived.map((derived) => `${phraseDerived(derived, language)} = ${derived.formula}`).join('; ')
  ])
}

function ladderRows({ladders}: Comparison, columns: Columns, language: Language): string[][] {
  return ladders.map(({label, steps}) => [
    label[language],
    ...columns.map(({id}) => {
      const step = steps.find(({report}) => report === id)
      return step === undefined
        ? ''
        : `${figureText(step.result, language) || '—'} → ${figureText(step.target, language) || '—'}`
    })
  ])
}

function linkNames({links}: Comparison, columns: Columns): string[] {
  return columns.filter(({id}) => links.some(({byReport}) => id in byReport)).map(({name}) => name)
}

function linkRows({links}: Comparison, columns: Columns, language: Language): string[][] {
  const ids = columns.filter(({id}) => links.some(({byReport}) => id in byReport))
  return links.map(({topic, byReport}) => [
    topic[language],
    ...ids.map(({id}) => words[byReport[id] ?? 'none'][language])
  ])
}
