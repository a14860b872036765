import type {AlignedMetric, Figure, PlacePassage} from '@jianbao/model'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {clausePassage, clausesOf, type PlacedClause} from '../text/clauses-of.js'

/** More things than this are a statistic, not a handful of which some stand in the narrower place. */
const handful = 10

/** `国家5G工厂5家` of the city, three of which the district's report names as its own. */
export function metricPlaces(
  narrow: PreparedReport,
  wide: PreparedReport,
  metrics: readonly AlignedMetric[]
): PlacePassage[] {
  return metrics.flatMap((metric) => {
    const [part, whole] = [metric.values[narrow.summary.id], metric.values[wide.summary.id]]
    if (part === undefined || whole === undefined || metric.unit !== 'count' || metric.status === 'target') return []
    if ((whole.value ?? handful + 1) > handful || !/国家|全国|national/.test(whole.subject)) return []
    const [own, other] = [clauseOf(narrow, part), clauseOf(wide, whole)]
    if (own === undefined || other === undefined) return []
    return {
      place: narrow.summary.place?.name ?? narrow.summary.id,
      thing: metric.label.zh,
      named: false,
      wider: clausePassage(wide.reading, other),
      narrower: [clausePassage(narrow.reading, own)],
      relation: 'complements' as const
    }
  })
}

function clauseOf({reading}: PreparedReport, figure: Figure): PlacedClause | undefined {
  return clausesOf(reading).find(
    ({sentence, start, text}) =>
      sentence.node.id === figure.sentence && start <= figure.quoteOffset && figure.quoteOffset < start + text.length
  )
}
