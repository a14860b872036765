import type {Comparison, Finding, FindingPart} from '@jianbao/model'
import {say} from '../format/say.js'
import type {FindingView} from '../view/briefing-view.js'
import type {BriefContext} from './brief-context.js'
import {composeDerived, composeFigure, composePassage} from './compose-figure.js'

/** What is worth telling, strongest first. */
export function composeFindings(comparison: Comparison, context: BriefContext): FindingView[] {
  return [...comparison.findings]
    .sort((one, other) => other.score - one.score)
    .map((finding) => composeFinding(finding, context))
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
    return {...nothing, type: part.type, text: figure.text, figure}
  }
  if (part.type === 'derived') {
    const derived = composeDerived(part.derived, finding.evidence.figures, context)
    return {...nothing, type: part.type, text: derived.text, derived}
  }
  const passage = composePassage(part.passage, context)
  return {...nothing, type: part.type, text: passage.quote, passage}
}
