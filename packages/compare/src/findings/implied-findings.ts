import type {AlignedMetric, ComparedReport, Figure, Finding} from '@jianbao/model'
import {derived, figure, finding, named, nameOf} from './finding-parts.js'
import {salience} from './salience.js'

/** What a narrower report says of its own share of the wider place, and what total that implies. */
export function impliedFindings(
  implied: readonly AlignedMetric[],
  reports: ReadonlyMap<string, ComparedReport>,
  figures: ReadonlyMap<string, Figure>
): Finding[] {
  return implied.flatMap((metric) => {
    const total = metric.derived.find((measure) => measure.name === 'implied')
    const [narrow, wide] = total?.reports.map((id) => reports.get(id)) ?? []
    const [amount, share] = total?.from.map((id) => figures.get(id)) ?? []
    if (total === undefined || narrow === undefined || wide === undefined) return []
    if (amount === undefined || share === undefined) return []
    const size = Math.min((share.value ?? 0) / 30, 1)
    return [
      finding(
        `cross-check:${metric.metric}:${narrow.id}`,
        'cross-check',
        40 + 30 * size + 10 * salience(metric.metric),
        [
          named(nameOf(narrow)),
          named({zh: `报告称，${metric.label.zh}`, en: `’s report puts its ${metric.label.en} at `}),
          figure(amount),
          named({zh: `、占${nameOf(wide).zh}的`, en: `, which it says is `}),
          figure(share),
          named({
            zh: `；据此推算，${nameOf(wide).zh}总量`,
            en: ` of ${nameOf(wide).en}; the total for ${nameOf(wide).en} would be `
          }),
          derived(total)
        ]
      )
    ]
  })
}
