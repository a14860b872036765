import type {Diagnostic} from '@jianbao/model'
import {TemplateProblem, toDiagnostic} from '../render/template-problem.js'

/** Collects what is wrong with a template. */
export class ProblemList {
  readonly diagnostics: Diagnostic[] = []

  /** What is done, or, where a problem stops it, nothing. */
  attempt<Result>(what: () => Result): Result | null {
    try {
      return what()
    } catch (error) {
      if (!(error instanceof TemplateProblem)) throw error
      this.tell(error)
      return null
    }
  }

  /** A partial that is called in several places tells its mistakes once. */
  tell(problem: TemplateProblem): void {
    const found = toDiagnostic(problem)
    const same = this.diagnostics.some(
      ({path, line, column, reason}) =>
        path === found.path && line === found.line && column === found.column && reason === found.reason
    )
    if (!same) this.diagnostics.push(found)
  }
}
