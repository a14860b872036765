import {checkArguments, helperName} from '../render/helper-call.js'
import {helpers} from '../render/helpers/index.js'
import {placeOf} from '../render/scope.js'
import {suggest} from '../render/suggest.js'
import type {Call, Expression, Hash} from '../render/syntax.js'
import {TemplateProblem} from '../render/template-problem.js'
import {anyType, type FieldType} from './field-type.js'
import {literalText} from './inner-types.js'
import type {ProblemList} from './problem-list.js'
import {fieldOf, resolvePath, type TypeScope} from './type-scope.js'

/** Tells the types of a template's expressions, and what is wrong with them. */
export class ExpressionTypes {
  readonly #problems: ProblemList
  readonly #messages: ReadonlySet<string>

  constructor(problems: ProblemList, messages: ReadonlySet<string>) {
    this.#problems = problems
    this.#messages = messages
  }

  call(call: Call, scope: TypeScope, file: string): FieldType {
    const name = helperName(call)
    if (name === null) return this.value(call.path, scope, file)
    const args = call.params.map((param) => this.value(param, scope, file))
    this.hash(call.hash, scope, file)
    const place = placeOf(call, file)
    const helper = helpers[name]
    if (helper === undefined) {
      const hint = suggest(name, Object.keys(helpers))
      this.#problems.tell(new TemplateProblem('unknown-helper', `There is no helper “${name}”.`, place, hint))
      return anyType
    }
    this.#problems.attempt(() => checkArguments(name, args.length, call.hash?.pairs.map(({key}) => key) ?? [], place))
    if (name === 't') this.#message(call, file)
    this.#rowField(name, call, args[0] ?? anyType, file)
    return helper.type(args)
  }

  #message(call: Call, file: string): void {
    const key = literalText(call.params[0])
    if (key === null || this.#messages.has(key)) return
    const hint = suggest(key, this.#messages)
    this.#problems.tell(
      new TemplateProblem('unknown-message', `There is no message “${key}”.`, placeOf(call, file), hint)
    )
  }

  /** `where rows "field"` and `list rows field="name"` name fields of the rows in quotation marks. */
  #rowField(name: string, call: Call, rows: FieldType, file: string): void {
    const named = ['where', 'without', 'sort'].includes(name)
      ? call.params[1]
      : call.hash?.pairs.find(({key}) => key === 'field')?.value
    const path = literalText(named)
    if (path === null || rows.kind !== 'list') return
    let type: FieldType = rows.item
    for (const part of path.split('.')) {
      const field = fieldOf(type, part)
      if (field === null) {
        const hint = type.kind === 'group' ? suggest(part, type.fields.keys()) : undefined
        this.#problems.tell(
          new TemplateProblem('unknown-field', `The rows have no field “${path}”.`, placeOf(call, file), hint)
        )
        return
      }
      type = field
    }
  }

  value(node: Expression, scope: TypeScope, file: string): FieldType {
    if (node.type === 'SubExpression') return this.call(node, scope, file)
    if (node.type === 'StringLiteral') return {kind: 'text'}
    if (node.type === 'NumberLiteral') return {kind: 'number'}
    if (node.type === 'BooleanLiteral') return {kind: 'boolean'}
    if (node.type !== 'PathExpression') return {kind: 'any', nullable: true}
    const {type, problem} = resolvePath(node, scope)
    if (problem !== undefined)
      this.#problems.tell(new TemplateProblem(problem.ruleId, problem.reason, placeOf(node, file), problem.hint))
    return type
  }

  hash(hash: Hash | undefined, scope: TypeScope, file: string): Record<string, FieldType> {
    return Object.fromEntries((hash?.pairs ?? []).map(({key, value}) => [key, this.value(value, scope, file)]))
  }
}
