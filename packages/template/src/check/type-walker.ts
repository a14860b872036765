import type {Diagnostic} from '@jianbao/model'
import {checkArguments, helperName} from '../render/helper-call.js'
import {helpers} from '../render/helpers/index.js'
import {deepest} from '../render/limits.js'
import {parseFile} from '../render/parse-source.js'
import {checkPartial} from '../render/partial-path.js'
import {placeOf} from '../render/scope.js'
import {suggest} from '../render/suggest.js'
import type {Block, Call, Expression, Hash, Mustache, Partial, Program} from '../render/syntax.js'
import {TemplateProblem, toDiagnostic} from '../render/template-problem.js'
import type {TemplateSource} from '../template-source.js'
import {anyType, type FieldType} from './field-type.js'
import {eachScope, extended, innerScope, literalText, presentIn} from './inner-types.js'
import {fieldOf, resolvePath, type TypeScope} from './type-scope.js'

/** Walks a template with types instead of values, and collects everything that cannot be right. */
export class TypeWalker {
  readonly diagnostics: Diagnostic[] = []
  readonly visited = new Set<string>()
  readonly #source: TemplateSource
  readonly #messages: ReadonlySet<string>
  /** Partials that are being walked or were walked, with the type they were called on. */
  readonly #done: Array<{path: string; type: FieldType}> = []
  /** Partials within which the walk stands and has met no block since: what calls one of them never ends. */
  #open: readonly string[] = []
  #depth = 0

  constructor(source: TemplateSource, messages: ReadonlySet<string>) {
    this.#source = source
    this.#messages = messages
  }

  walk(path: string, type: FieldType, outer: TypeScope | null = null): void {
    this.visited.add(path)
    const present = outer?.present ?? new Set<string>()
    this.#program(
      parseFile(this.#source, path),
      {type, outer, names: outer?.names ?? {}, inEach: outer?.inEach ?? false, present},
      path
    )
  }

  #program(program: Program, scope: TypeScope, file: string): void {
    for (const statement of program.body) {
      if (statement.type === 'MustacheStatement') this.#mustache(statement, scope, file)
      else if (statement.type === 'BlockStatement') this.#block(statement, scope, file)
      else if (statement.type === 'PartialStatement') this.#attempt(() => this.#partial(statement, scope, file))
      else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
        const reason = 'Decorators and partial blocks are not part of these templates.'
        this.#tell(new TemplateProblem('unsupported-syntax', reason, placeOf(statement, file)))
      }
    }
  }

  #mustache(statement: Mustache, scope: TypeScope, file: string): void {
    const {kind} = this.#call(statement, scope, file)
    const place = placeOf(statement, file)
    if (!statement.escaped)
      this.#tell(
        new TemplateProblem('unsupported-syntax', '{{{…}}} is not part of these templates.', place, 'Write {{…}}.')
      )
    if (kind === 'list' || kind === 'group' || kind === 'record' || kind === 'boolean') {
      const what = kind === 'boolean' ? 'a yes or no' : kind === 'list' ? 'a list' : 'a group of fields'
      const hint = 'Name one of its fields, or use a helper.'
      this.#tell(
        new TemplateProblem('not-printable', `This prints ${what}, where a text or a number is needed.`, place, hint)
      )
    }
  }

  #call(call: Call, scope: TypeScope, file: string): FieldType {
    const name = helperName(call)
    if (name === null) return this.#value(call.path, scope, file)
    const args = call.params.map((param) => this.#value(param, scope, file))
    this.#hash(call.hash, scope, file)
    const place = placeOf(call, file)
    const helper = helpers[name]
    if (helper === undefined) {
      const hint = suggest(name, Object.keys(helpers))
      this.#tell(new TemplateProblem('unknown-helper', `There is no helper “${name}”.`, place, hint))
      return anyType
    }
    this.#attempt(() => checkArguments(name, args.length, call.hash?.pairs.map(({key}) => key) ?? [], place))
    if (name === 't') this.#message(call, file)
    this.#rowField(name, call, args[0] ?? anyType, file)
    return helper.type(args)
  }

  #message(call: Call, file: string): void {
    const key = literalText(call.params[0])
    if (key === null || this.#messages.has(key)) return
    const hint = suggest(key, this.#messages)
    this.#tell(new TemplateProblem('unknown-message', `There is no message “${key}”.`, placeOf(call, file), hint))
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
        this.#tell(new TemplateProblem('unknown-field', `The rows have no field “${path}”.`, placeOf(call, file), hint))
        return
      }
      type = field
    }
  }

  #value(node: Expression, scope: TypeScope, file: string): FieldType {
    if (node.type === 'SubExpression') return this.#call(node, scope, file)
    if (node.type === 'StringLiteral') return {kind: 'text'}
    if (node.type === 'NumberLiteral') return {kind: 'number'}
    if (node.type === 'BooleanLiteral') return {kind: 'boolean'}
    if (node.type !== 'PathExpression') return {kind: 'any', nullable: true}
    const {type, problem} = resolvePath(node, scope)
    if (problem !== undefined)
      this.#tell(new TemplateProblem(problem.ruleId, problem.reason, placeOf(node, file), problem.hint))
    return type
  }

  #hash(hash: Hash | undefined, scope: TypeScope, file: string): Record<string, FieldType> {
    return Object.fromEntries((hash?.pairs ?? []).map(({key, value}) => [key, this.#value(value, scope, file)]))
  }

  #block(block: Block, scope: TypeScope, file: string): void {
    const name = block.path.original
    const [param] = block.params
    const place = placeOf(block, file)
    const known = ['if', 'unless', 'each', 'with']
    if (!known.includes(name))
      this.#tell(
        new TemplateProblem('unknown-helper', `There is no block “{{#${name}}}”.`, place, suggest(name, known))
      )
    else if (param === undefined || block.params.length !== 1)
      this.#tell(new TemplateProblem('wrong-argument', `{{#${name}}} takes one argument.`, place))
    const type = param === undefined ? anyType : this.#value(param, scope, file)
    this.#within([], () => this.#branches(block, type, scope, file))
  }

  #branches(block: Block, type: FieldType, scope: TypeScope, file: string): void {
    const name = block.path.original
    const [param] = block.params
    const present = new Set([
      ...scope.present,
      ...(param === undefined || name === 'unless' ? [] : presentIn(param, scope))
    ])
    if (name === 'each') this.#program(block.program, eachScope(block, type, {...scope, present}), file)
    else if (name === 'with')
      this.#program(block.program, innerScope(block, [{...type, nullable: false}], {...scope, present}), file)
    else this.#program(block.program, {...scope, present}, file)
    const absent =
      name === 'unless' && param !== undefined ? new Set([...scope.present, ...presentIn(param, scope)]) : scope.present
    if (block.inverse !== undefined) this.#program(block.inverse, {...scope, present: absent}, file)
  }

  #partial(statement: Partial, scope: TypeScope, file: string): void {
    const place = placeOf(statement, file)
    if (statement.name.type !== 'PathExpression')
      throw new TemplateProblem('unsupported-syntax', 'A partial is called by its name.', place)
    const path = checkPartial(this.#source, statement.name.original, place)
    if (this.#open.includes(path)) {
      const hint = 'Call it within {{#if}} or {{#each}}.'
      throw new TemplateProblem('endless-recursion', 'This partial calls itself without end.', place, hint)
    }
    const [param] = statement.params
    const given = param === undefined ? scope.type : this.#value(param, scope, file)
    const hash = this.#hash(statement.hash, scope, file)
    const type = Object.keys(hash).length === 0 ? given : extended(given, hash)
    if (this.#done.some((done) => done.path === path && done.type === type)) return
    // Calls with arguments have a type of their own each time: what the renderer would refuse ends here as well.
    if (this.#depth >= deepest || this.#done.length > mostCalls) return
    this.#done.push({path, type})
    const names = Object.fromEntries(Object.entries(scope.names).filter(([name]) => !Object.hasOwn(hash, name)))
    this.#depth++
    this.#within([...this.#open, path], () => this.walk(path, type, {...scope, names}))
    this.#depth--
  }

  #within(open: readonly string[], what: () => void): void {
    const before = this.#open
    this.#open = open
    try {
      what()
    } finally {
      this.#open = before
    }
  }

  #attempt(what: () => void): void {
    try {
      what()
    } catch (error) {
      if (!(error instanceof TemplateProblem)) throw error
      this.#tell(error)
    }
  }

  /** A partial that is called in several places tells its mistakes once. */
  #tell(problem: TemplateProblem): void {
    const found = toDiagnostic(problem)
    const same = this.diagnostics.some(
      ({path, line, column, reason}) =>
        path === found.path && line === found.line && column === found.column && reason === found.reason
    )
    if (!same) this.diagnostics.push(found)
  }
}

/** Calls that are walked; a large template has some fifty. */
const mostCalls = 500
