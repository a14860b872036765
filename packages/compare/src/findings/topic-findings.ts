import type {ComparedReport, Finding, TopicRow} from '@jianbao/model'
import {derived, finding, named, nameOf, text} from './finding-parts.js'

/** 5 % limit of log-likelihood for one degree of freedom: below it a difference may be chance. */
const certain = 3.84

/** Topics that one report stresses and another of the same kind of body leaves out. */
export function topicFindings(topics: readonly TopicRow[], reports: ReadonlyMap<string, ComparedReport>): Finding[] {
  return topics.flatMap((row) => {
    const [loudest] = Object.entries(row.weights).sort((a, b) => b[1] - a[1])
    const loud = reports.get(loudest?.[0] ?? '')
    if (loudest === undefined || loud === undefined || row.logLikelihood < certain) return []
    return row.silent.flatMap((id) => {
      const quiet = reports.get(id)
      if (quiet === undefined || quiet.body !== loud.body) return []
      return [
        finding(`silence:${row.topic}:${id}`, 'silence', 25 + Math.min(loudest[1] * 300, 25), [
          named(nameOf(loud)),
          text('用', ' gives '),
          derived({
            name: 'share',
            value: Math.round(loudest[1] * 1000) / 10,
            unit: '%',
            bound: 'approx',
            formula: 'text on the topic ÷ text of the report × 100',
            from: [],
            reports: [loud.id]
          }),
          named({zh: `的篇幅谈${row.label.zh}，`, en: ` of its text to ${row.label.en}; `}),
          named({zh: `${nameOf(quiet).zh}几乎未提`, en: `${nameOf(quiet).en} hardly mentions it`})
        ])
      ]
    })
  })
}
