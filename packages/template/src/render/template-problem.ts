import type {Diagnostic} from '@jianbao/model'

/** Place in a template file; line and column are 1-based. */
export interface TemplatePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Something in a template that cannot be rendered: it ends the rendering and becomes a diagnostic. */
export class TemplateProblem extends Error {
  readonly ruleId: string
  readonly place: TemplatePlace
  readonly hint: string | undefined

  constructor(ruleId: string, reason: string, place: TemplatePlace, hint?: string) {
    super(reason)
    this.name = 'TemplateProblem'
    this.ruleId = ruleId
    this.place = place
    this.hint = hint
  }
}

/** The problem as plain data. */
export function toDiagnostic({ruleId, message, place, hint}: TemplateProblem): Diagnostic {
  return {ruleId, severity: 'error', reason: message, ...place, ...(hint === undefined ? {} : {hint})}
}
