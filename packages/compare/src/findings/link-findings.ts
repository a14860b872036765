import type {ComparedReport, Finding, MatterLink} from '@jianbao/model'
import {finding, named, nameOf, passage, text} from './finding-parts.js'

/** The weightier the form, the more its silence says. */
const weights: Readonly<Record<string, number>> = {
  'standing-committee-consultation': 58,
  'chairman-meeting-consultation': 56,
  'key-proposal': 54,
  'democratic-supervision': 50
}
const otherForms = 46

/** Topics of the CPPCC that no government report speaks of. */
export function linkFindings(links: readonly MatterLink[], reports: ReadonlyMap<string, ComparedReport>): Finding[] {
  return links.flatMap((link) => {
    const report = reports.get(link.from.report)
    if (link.strength !== 'none' || report === undefined || Object.keys(link.byReport).length === 0) return []
    return [
      finding(
        `no-trace:${link.from.sentence}:${link.from.source.cleanStart}`,
        'no-trace',
        weights[link.form] ?? otherForms,
        [
          named(nameOf(report)),
          text('关注的“', ' took up “'),
          named(link.topic),
          text('”在政府报告中未见踪迹：', '”; the government reports show no trace of it: '),
          passage(link.from)
        ]
      )
    ]
  })
}
