import {isReadableLabel, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Comparison, Figure, Ladder} from '@jianbao/model'
import type {FigureView} from '../view/figure-view.js'
import type {ReportView} from '../view/report-view.js'
import type {TargetView} from '../view/target-view.js'
import type {BriefContext} from './brief-context.js'
import {coreRank} from './category.js'
import {composeMaybe} from './compose-figure.js'
import {byCoreRank, labelled} from './compose-indicators.js'

/** Results of last year against targets of this year; rows without any target are left out. */
export function composeTargets(
  comparison: Comparison,
  columns: readonly ReportView[],
  context: BriefContext
): TargetView[] {
  return comparison.ladders
    .filter((ladder) => ladder.steps.some((step) => step.target !== null) && isReadableLabel(ladder.label.zh))
    .map((ladder) => composeTarget(ladder, columns, context))
    .filter((target) => target.steps.some((step) => step.target !== null))
    .sort(byCoreRank)
}

function composeTarget(ladder: Ladder, columns: readonly ReportView[], context: BriefContext): TargetView {
  const {metric, kind, unit, tension} = ladder
  const figures = ladder.steps.flatMap(figuresOf)
  const falling = kind === 'change' && figures.every((figure) => (figure.value ?? 0) < 0)
  const steps = columns.map((column) => {
    const step = ladder.steps.find((one) => one.report === column.id)
    return {
      report: column.id,
      name: column.name,
      year: column.year,
      result: composeMaybe(step?.result, context, falling),
      target: composeMaybe(step?.target, context, falling),
      direction: step?.direction ?? null,
      directionText: step === undefined ? null : say(directionWords(falling)[step.direction], context.language)
    }
  })
  return {
    ...{metric, kind, unit, steps},
    paired: steps.some((step) => isStated(step.result) && isStated(step.target)),
    common: steps.filter((step) => isStated(step.result) || isStated(step.target)).length > 1,
    shared: steps.filter((step) => isStated(step.target)).length > 1,
    ...labelled(ladder, context.language, {falling, figures}),
    core: Number.isFinite(coreRank(metric)),
    tension: tension === undefined ? null : say(tension, context.language)
  }
}

function directionWords(falling: boolean): ReturnType<typeof templateWords>['directions'] {
  const {directions, fallDirections} = templateWords()
  return falling ? {...directions, ...fallDirections} : directions
}

function figuresOf({result, target}: Ladder['steps'][number]): Figure[] {
  return [result, target].filter((figure) => figure !== null)
}

/** A target whose digits are destroyed sets nothing beside another. */
function isStated(figure: FigureView | null): boolean {
  return figure !== null && !figure.damaged
}
