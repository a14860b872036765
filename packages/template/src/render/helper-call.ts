import {helpers} from './helpers/index.js'
import {suggest} from './suggest.js'
import type {Call} from './syntax.js'
import {TemplateProblem} from './template-problem.js'

/** The name that a call has if it is a helper's: `null` for fields. */
export function helperName(call: Call): string | null {
  if (call.path.type !== 'PathExpression') return null
  const {path} = call
  const called = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0
  const plain = !path.data && path.depth === 0 && !path.this && path.parts.length === 1
  if (called) return path.original
  return plain && Object.hasOwn(helpers, path.original) ? path.original : null
}

/** @throws TemplateProblem when a helper is called with too few, too many or unknown arguments */
export function checkArguments(
  name: string,
  count: number,
  keys: readonly string[],
  place: {path: string; line: number; column: number}
): void {
  const helper = helpers[name]
  if (helper === undefined) return
  const [fewest, most] = helper.arity
  if (count < fewest || count > most) {
    const wanted =
      fewest === most
        ? String(fewest)
        : most === Number.POSITIVE_INFINITY
          ? `at least ${fewest}`
          : `${fewest} to ${most}`
    throw new TemplateProblem(
      'wrong-argument',
      `{{${name}}} takes ${wanted} arguments and got ${count}.`,
      place,
      helper.usage
    )
  }
  const unknown = keys.find((key) => !helper.keys?.includes(key) && helper.keys?.[0] !== '*')
  if (unknown !== undefined) {
    const hint = suggest(unknown, helper.keys ?? []) ?? helper.usage
    throw new TemplateProblem('wrong-argument', `{{${name}}} takes no “${unknown}=”.`, place, hint)
  }
}
