import {formatDerived, formatFigure, isChinese, say, unsigned} from '@jianbao/compare'
import type {Comparison, Finding, FindingPart, Language} from '@jianbao/model'
import type {FindingView} from '../view/finding-view.js'
import type {BriefContext} from './brief-context.js'
import {composeDerived, composeFigure, composePassage} from './compose-figure.js'

/** What is worth telling, strongest first. */
export function composeFindings(comparison: Comparison, context: BriefContext): FindingView[] {
  return [...comparison.findings]
    .sort((one, other) => other.score - one.score)
    .map((finding) => composeFinding(finding, context))
}

/** More findings of one type read as a list of the same. */
const mostOfType = 2

/** The strongest findings, at most {@link mostOfType} of a type, in the words of the briefing's language. */
export function headlinesOf(findings: readonly FindingView[], language: Language): FindingView[] {
  const worded = findings.filter((finding) => language === 'zh' || !finding.parts.some(isChineseText))
  return worded.filter((finding, index) => {
    const before = worded.slice(0, index).filter(({type}) => type === finding.type)
    return before.length < mostOfType
  })
}

/** A label that has no English form would stand in the middle of an English sentence. */
function isChineseText(part: FindingView['parts'][number]): boolean {
  return part.type === 'text' && isChinese(part.text)
}

function composeFinding(finding: Finding, context: BriefContext): FindingView {
  const {id, type, score, parts, evidence} = finding
  return {
    ...{id, type, score},
    parts: parts.map((part) => composePart(part, finding, context)),
    figures: evidence.figures.map((figure) => composeFigure(figure, context)),
    passages: evidence.passages.map((passage) => composePassage(passage, context))
  }
}

function composePart(part: FindingPart, finding: Finding, context: BriefContext): FindingView['parts'][number] {
  const nothing = {figure: null, derived: null, passage: null}
  if (part.type === 'text') return {...nothing, type: part.type, text: say(part.text, context.language)}
  if (part.type === 'figure') {
    const figure = composeFigure(part.figure, context)
    return {...nothing, type: part.type, text: formatFigure(unsigned(part.figure), context.language), figure}
  }
  if (part.type === 'derived') {
    const derived = composeDerived(part.derived, finding.evidence.figures, context)
    return {...nothing, type: part.type, text: formatDerived(unsigned(part.derived), context.language), derived}
  }
  const passage = composePassage(part.passage, context)
  return {...nothing, type: part.type, text: passage.quote, passage}
}
