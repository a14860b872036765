import {say} from '@jianbao/compare'
import {type Comparison, decimal} from '@jianbao/model'
import type {ReportView} from '../view/report-view.js'
import type {TopicView} from '../view/topic-view.js'
import type {BriefContext} from './brief-context.js'

/** Shares of text are printed as percentages with one decimal, so three say all. */
const shareDecimals = 3

/** How much of each report is about what, the most uneven topics first. */
export function composeTopics(
  comparison: Comparison,
  compared: readonly ReportView[],
  {language}: BriefContext
): TopicView[] {
  const rows = comparison.topics.map((row): TopicView => {
    const cells = compared.map(({id, name}) => ({
      report: id,
      name,
      share: decimal(row.weights[id] ?? 0)
        .round(shareDecimals)
        .toNumber(),
      figures: row.figures[id] ?? 0,
      silent: row.silent.includes(id)
    }))
    const shares = cells.map((cell) => cell.share)
    const spread = decimal(Math.max(0, ...shares))
      .minus(Math.min(1, ...shares))
      .toNumber()
    return {topic: row.topic, label: say(row.label, language), cells, spread: Math.max(0, spread)}
  })
  return rows.filter((row) => row.cells.some((cell) => cell.share > 0)).sort((one, other) => other.spread - one.spread)
}
