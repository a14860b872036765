import {type TemplatePlace, TemplateProblem} from './template-problem.js'

/** The full briefing of 50 reports takes some 200,000 steps. There is no clock here, so steps bound the time. */
const mostSteps = 1_000_000

/** A briefing of 1,000 pages. */
const longestOutput = 5_000_000

/** Partials within partials; a template that recurses on purpose (nested sections) needs a handful. */
export const deepest = 40

/** Keeps a template from running for ever: @throws TemplateProblem at the place where a bound is passed */
export class Limits {
  #steps = 0
  #depth = 0

  step(place: TemplatePlace): void {
    if (++this.#steps > mostSteps)
      throw new TemplateProblem('template-too-slow', 'The template takes too many steps.', place)
  }

  length(characters: number, place: TemplatePlace): void {
    if (characters > longestOutput)
      throw new TemplateProblem('output-too-long', 'The template writes too much text.', place)
  }

  enter(place: TemplatePlace): void {
    if (++this.#depth <= deepest) return
    const reason = `Partials call each other more than ${deepest} deep.`
    throw new TemplateProblem(
      'endless-recursion',
      reason,
      place,
      'A partial calls itself, perhaps through another one.'
    )
  }

  leave(): void {
    this.#depth--
  }
}
