import {say} from '@jianbao/compare'
import {consultationWords, templateWords} from '@jianbao/lexicon'
import type {Comparison, Language, MatterLink} from '@jianbao/model'
import type {MatterView} from '../view/matter-view.js'
import type {ReportView} from '../view/report-view.js'
import {type BriefContext, labelOf} from './brief-context.js'
import {composePassage} from './compose-figure.js'
import {groupBy} from './group-by.js'

/**
 * What the CPPCC worked on, one row a matter, and where each government acts on it: matters that all act on first,
 * those without any trace last. Matters are the same in both languages, as findings count them: two phrases of an
 * English report on one matter (心理健康) are one. What could not be looked for is left out: that no passage was found
 * would say nothing.
 */
export function composeMatters(
  comparison: Comparison,
  columns: readonly ReportView[],
  context: BriefContext
): MatterView[] {
  const groups = groupBy(
    comparison.links.filter(({sought}) => sought),
    ({topic}) => topic.zh || topic.en
  )
  return groups.map((links) => composeMatter(links, columns, context)).sort((one, other) => weight(other) - weight(one))
}

const weights: Readonly<Record<string, number>> = {strong: 2, weak: 1, none: 0}

function weight(matter: MatterView): number {
  return matter.cells.reduce((sum, cell) => sum + (weights[cell.strength] ?? 0), 0)
}

function composeMatter(
  links: readonly MatterLink[],
  columns: readonly ReportView[],
  context: BriefContext
): MatterView {
  const [first] = links
  const topic = labelOf(first?.topic ?? {zh: '', en: ''}, context.language)
  const cells = columns.map((column) => matterCell(links, column, context))
  return {
    topic: topic.label,
    untranslated: topic.untranslated,
    forms: [...new Set(links.map((link) => formName(link.form, context.language)))],
    strength: strongest(cells.map((cell) => cell.strength)),
    from: links.map((link) => composePassage(link.from, context)),
    cells
  }
}

function formName(form: string, language: Language): string {
  const known = consultationWords().forms.find(({id}) => id === form)
  return known === undefined ? form : say(known.label, language)
}

type Strength = MatterLink['strength']

function strongest(strengths: readonly string[]): Strength {
  return (['strong', 'weak'] as const).find((strength) => strengths.includes(strength)) ?? 'none'
}

function matterCell(
  links: readonly MatterLink[],
  column: ReportView,
  context: BriefContext
): MatterView['cells'][number] {
  const strength = strongest(links.map((link) => link.byReport[column.id] ?? 'none'))
  const passages = links.flatMap((link) => link.to.filter((passage) => passage.report === column.id))
  const unique = [...new Map(passages.map((passage) => [passage.quote, passage])).values()]
  const sorted = unique.sort((one, other) => Number(other.strength === 'strong') - Number(one.strength === 'strong'))
  return {
    report: column.id,
    name: column.name,
    strength,
    strengthText: say(templateWords().strengths[strength], context.language),
    passages: sorted.map((passage) => composePassage(passage, context))
  }
}
