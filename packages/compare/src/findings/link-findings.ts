import type {Bilingual, ComparedReport, Finding, MatterLink} from '@jianbao/model'
import {finding, named, nameOf, text} from './finding-parts.js'

/** The weightier the form, the more its silence says. */
const weights: Readonly<Record<string, number>> = {
  'standing-committee-consultation': 3,
  'chairman-meeting-consultation': 3,
  'key-proposal': 2,
  'democratic-supervision': 2
}

/** Silence on what the CPPCC asked for is worth more than most differences of numbers. */
const score = 68

/** Names told in one sentence, the others counted; more would be a list. */
const told = 4

/** Topics of a CPPCC that no government report speaks of: one sentence for each CPPCC report, the weightiest forms first. */
export function linkFindings(links: readonly MatterLink[], reports: ReadonlyMap<string, ComparedReport>): Finding[] {
  const silent = links.filter(
    (link) => link.sought && link.strength === 'none' && Object.keys(link.byReport).length > 0
  )
  const ids = [...new Set(silent.map((link) => link.from.report))]
  return ids.flatMap((id) => {
    const report = reports.get(id)
    const own = silent.filter((link) => link.from.report === id).sort(byWeight)
    // One matter may be taken up in several forms.
    const all = [...new Map(own.map((link) => [link.topic.zh, link])).values()]
    const matters = all.slice(0, told)
    if (report === undefined || matters.length === 0) return []
    const parts = [
      named(nameOf(report)),
      text('关注的', ' took up '),
      named(
        listed(
          matters.map((link) => link.topic),
          all.length - matters.length
        )
      ),
      text('，政府报告中未见具体回应', '; the government reports show no trace of them')
    ]
    return [finding(`no-trace:${id}`, 'no-trace', score, parts, {passages: matters.map((link) => link.from)})]
  })
}

function byWeight(one: MatterLink, other: MatterLink): number {
  return (weights[other.form] ?? 1) - (weights[one.form] ?? 1)
}

function listed(topics: readonly Bilingual[], more: number): Bilingual {
  if (more > 0) {
    const zh = `${topics.map((topic) => topic.zh).join('、')}等${topics.length + more}项议题`
    return {
      zh,
      en: `${topics.map((topic) => topic.en).join(', ')} and ${more} other ${more === 1 ? 'matter' : 'matters'}`
    }
  }
  const zh = topics.map((topic) => topic.zh)
  const en = topics.map((topic) => topic.en)
  const last = (items: readonly string[], mark: string, and: string) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(mark)}${and}${items.at(-1) ?? ''}`
  return {zh: last(zh, '、', '和'), en: last(en, ', ', ' and ')}
}
