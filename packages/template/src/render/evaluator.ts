import {type HelperEnvironment, HelperError} from './helper.js'
import {checkArguments, helperName} from './helper-call.js'
import {helpers} from './helpers/index.js'
import type {Limits} from './limits.js'
import {lookUp, placeOf, type Scope} from './scope.js'
import {suggest} from './suggest.js'
import type {Call, Expression, Hash} from './syntax.js'
import {TemplateProblem} from './template-problem.js'

/** Computes the values of a template's expressions. */
export class Evaluator {
  readonly #environment: HelperEnvironment
  readonly #limits: Limits

  constructor(environment: HelperEnvironment, limits: Limits) {
    this.#environment = environment
    this.#limits = limits
  }

  /** Something with or without arguments: a helper's name comes before a field's. */
  call(call: Call, scope: Scope, file: string): unknown {
    const name = helperName(call)
    if (name === null) return this.value(call.path, scope, file)
    const helper = helpers[name]
    if (helper === undefined) {
      const hint = suggest(name, Object.keys(helpers))
      throw new TemplateProblem('unknown-helper', `There is no helper “${name}”.`, placeOf(call, file), hint)
    }
    const args = call.params.map((param) => this.value(param, scope, file))
    const keys = this.hash(call.hash, scope, file)
    checkArguments(name, args.length, Object.keys(keys), placeOf(call, file))
    try {
      return helper.run(args, keys, this.#environment)
    } catch (error) {
      if (!(error instanceof HelperError)) throw error
      throw new TemplateProblem('wrong-argument', `{{${name}}}: ${error.message}`, placeOf(call, file), helper.usage)
    }
  }

  value(node: Expression, scope: Scope, file: string): unknown {
    this.#limits.step(placeOf(node, file))
    switch (node.type) {
      case 'SubExpression':
        return this.call(node, scope, file)
      case 'PathExpression':
        return lookUp(node, scope, file)
      case 'NullLiteral':
      case 'UndefinedLiteral':
        return null
      default:
        return node.value
    }
  }

  hash(hash: Hash | undefined, scope: Scope, file: string): Record<string, unknown> {
    return Object.fromEntries((hash?.pairs ?? []).map(({key, value}) => [key, this.value(value, scope, file)]))
  }
}
