import {deepest} from '../render/limits.js'
import {parseFile} from '../render/parse-source.js'
import {checkPartial} from '../render/partial-path.js'
import {placeOf} from '../render/scope.js'
import {suggest} from '../render/suggest.js'
import type {Block, Mustache, Partial, Program} from '../render/syntax.js'
import {TemplateProblem} from '../render/template-problem.js'
import type {TemplateSource} from '../template-source.js'
import {ExpressionTypes} from './expression-types.js'
import {anyType, type FieldType} from './field-type.js'
import {eachScope, extended, innerScope, presentIn} from './inner-types.js'
import type {ProblemList} from './problem-list.js'
import type {TypeScope} from './type-scope.js'

/** Calls that are walked; a large template has some fifty. */
const mostCalls = 500

/** Walks a template with types instead of values, and collects everything that cannot be right. */
export class TypeWalker {
  readonly visited = new Set<string>()
  readonly #source: TemplateSource
  readonly #problems: ProblemList
  readonly #types: ExpressionTypes
  /** Partials that are being walked or were walked, with the type they were called on. */
  readonly #done: Array<{path: string; type: FieldType}> = []
  /** Partials within which the walk stands and has met no block since: what calls one of them never ends. */
  #open: readonly string[] = []
  #depth = 0

  constructor(source: TemplateSource, messages: ReadonlySet<string>, problems: ProblemList) {
    this.#source = source
    this.#problems = problems
    this.#types = new ExpressionTypes(problems, messages)
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
      else if (statement.type === 'PartialStatement')
        this.#problems.attempt(() => this.#partial(statement, scope, file))
      else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
        const reason = 'Decorators and partial blocks are not part of these templates.'
        this.#problems.tell(new TemplateProblem('unsupported-syntax', reason, placeOf(statement, file)))
      }
    }
  }

  #mustache(statement: Mustache, scope: TypeScope, file: string): void {
    const {kind} = this.#types.call(statement, scope, file)
    const place = placeOf(statement, file)
    if (!statement.escaped)
      this.#problems.tell(
        new TemplateProblem('unsupported-syntax', '{{{…}}} is not part of these templates.', place, 'Write {{…}}.')
      )
    if (kind === 'list' || kind === 'group' || kind === 'record' || kind === 'boolean') {
      const what = kind === 'boolean' ? 'a yes or no' : kind === 'list' ? 'a list' : 'a group of fields'
      const hint = 'Name one of its fields, or use a helper.'
      this.#problems.tell(
        new TemplateProblem('not-printable', `This prints ${what}, where a text or a number is needed.`, place, hint)
      )
    }
  }

  #block(block: Block, scope: TypeScope, file: string): void {
    const name = block.path.original
    const [param] = block.params
    const place = placeOf(block, file)
    const known = ['if', 'unless', 'each', 'with']
    if (!known.includes(name))
      this.#problems.tell(
        new TemplateProblem('unknown-helper', `There is no block “{{#${name}}}”.`, place, suggest(name, known))
      )
    else if (param === undefined || block.params.length !== 1)
      this.#problems.tell(new TemplateProblem('wrong-argument', `{{#${name}}} takes one argument.`, place))
    const type = param === undefined ? anyType : this.#types.value(param, scope, file)
    this.#within([], () => this.#branches(block, type, scope, file))
  }

  #branches(block: Block, type: FieldType, scope: TypeScope, file: string): void {
    const name = block.path.original
    const [param] = block.params
    const found = param === undefined ? [] : presentIn(param, scope)
    const withFound = {...scope, present: new Set([...scope.present, ...found])}
    const [inside, otherwise] = name === 'unless' ? [scope, withFound] : [withFound, scope]
    if (name === 'each') this.#program(block.program, eachScope(block, type, inside), file)
    else if (name === 'with')
      this.#program(block.program, innerScope(block, [{...type, nullable: false}], inside), file)
    else this.#program(block.program, inside, file)
    if (block.inverse !== undefined) this.#program(block.inverse, otherwise, file)
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
    const given = param === undefined ? scope.type : this.#types.value(param, scope, file)
    const hash = this.#types.hash(statement.hash, scope, file)
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
}
