import type {TemplateSource} from '../template-source.js'
import {escapeMarkdown} from './escape-markdown.js'
import {Evaluator} from './evaluator.js'
import type {HelperEnvironment} from './helper.js'
import {Limits} from './limits.js'
import {parseFile} from './parse-source.js'
import {checkPartial} from './partial-path.js'
import {inner, placeOf, type Scope} from './scope.js'
import {suggest} from './suggest.js'
import type {Block, Mustache, Partial, Program, Statement} from './syntax.js'
import {TemplateProblem} from './template-problem.js'
import {isEmpty, isRecord, Markdown, typeName} from './value.js'

/**
 * Runs a template over a view. It walks the syntax tree that Handlebars' own parser gives, and makes no JavaScript of
 * it: a template can reach its own data and the helpers, nothing else, and every missing field has a place.
 */
export class Renderer {
  readonly #source: TemplateSource
  readonly #values: Evaluator
  /** What stands where a value is missing. */
  readonly #none: string
  readonly #limits = new Limits()

  constructor(source: TemplateSource, environment: HelperEnvironment) {
    this.#source = source
    this.#values = new Evaluator(environment, this.#limits)
    this.#none = environment.none
  }

  /** @throws TemplateProblem */
  renderFile(path: string, scope: Scope): string {
    return this.#program(parseFile(this.#source, path), scope, path)
  }

  #program(program: Program, scope: Scope, file: string): string {
    let text = ''
    for (const statement of program.body) {
      this.#limits.step(placeOf(statement, file))
      text += this.#statement(statement, scope, file)
      this.#limits.length(text.length, placeOf(statement, file))
    }
    return text
  }

  #statement(statement: Statement, scope: Scope, file: string): string {
    switch (statement.type) {
      case 'ContentStatement':
        return statement.value
      case 'CommentStatement':
        return ''
      case 'MustacheStatement':
        return this.#mustache(statement, scope, file)
      case 'BlockStatement':
        return this.#block(statement, scope, file)
      case 'PartialStatement':
        return this.#partial(statement, scope, file)
      default:
        throw new TemplateProblem(
          'unsupported-syntax',
          'Decorators and partial blocks are not part of these templates.',
          placeOf(statement, file)
        )
    }
  }

  #mustache(statement: Mustache, scope: Scope, file: string): string {
    if (!statement.escaped) {
      const hint = 'Write {{…}}: texts of sources are always escaped, helpers print their Markdown as it is.'
      throw new TemplateProblem(
        'unsupported-syntax',
        '{{{…}}} is not part of these templates.',
        placeOf(statement, file),
        hint
      )
    }
    const value = this.#values.call(statement, scope, file)
    if (value instanceof Markdown) return value.text
    if (value === null) return this.#none
    if (typeof value === 'string') return escapeMarkdown(value)
    if (typeof value === 'number') return String(value)
    const reason = `This prints ${typeName(value)}, where a text or a number is needed.`
    throw new TemplateProblem(
      'not-printable',
      reason,
      placeOf(statement, file),
      'Name one of its fields, or use a helper.'
    )
  }

  #block(block: Block, scope: Scope, file: string): string {
    const name = block.path.original
    const [param] = block.params
    if (param === undefined || block.params.length !== 1) {
      throw new TemplateProblem('wrong-argument', `{{#${name}}} takes one argument.`, placeOf(block, file))
    }
    const value = this.#values.value(param, scope, file)
    const inverse = () => (block.inverse ? this.#program(block.inverse, scope, file) : '')
    if (name === 'if') return isEmpty(value) ? inverse() : this.#program(block.program, scope, file)
    if (name === 'unless') return isEmpty(value) ? this.#program(block.program, scope, file) : inverse()
    if (name === 'with') {
      if (isEmpty(value)) return inverse()
      return this.#program(block.program, inner(scope, value, named(block, [value])), file)
    }
    if (name === 'each') return isEmpty(value) ? inverse() : this.#each(block, value, scope, file)
    const hint = suggest(name, ['if', 'unless', 'each', 'with'])
    throw new TemplateProblem('unknown-helper', `There is no block “{{#${name}}}”.`, placeOf(block, file), hint)
  }

  #each(block: Block, value: unknown, scope: Scope, file: string): string {
    const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : null
    if (entries === null) {
      const reason = `{{#each}} needs a list and got ${typeName(value)}.`
      throw new TemplateProblem('wrong-argument', reason, placeOf(block, file))
    }
    return entries
      .map(([key, item], index) => {
        const data = {index, key, number: index + 1, first: index === 0, last: index === entries.length - 1}
        return this.#program(block.program, inner(scope, item, named(block, [item, key]), data), file)
      })
      .join('')
  }

  #partial(statement: Partial, scope: Scope, file: string): string {
    const place = placeOf(statement, file)
    if (statement.name.type !== 'PathExpression') {
      throw new TemplateProblem('unsupported-syntax', 'A partial is called by its name, not by a computed one.', place)
    }
    const path = checkPartial(this.#source, statement.name.original, place)
    const [param] = statement.params
    const value = param === undefined ? scope.value : this.#values.value(param, scope, file)
    const hash = this.#values.hash(statement.hash, scope, file)
    const own = isRecord(value) ? {...value, ...hash} : Object.keys(hash).length === 0 ? value : hash
    this.#limits.enter(place)
    // what a partial is given comes before what its caller calls the same: {{> table rows=(limit rows 5)}}
    const names = Object.fromEntries(Object.entries(scope.names).filter(([name]) => !Object.hasOwn(hash, name)))
    const text = this.renderFile(path, inner({...scope, names}, own))
    this.#limits.leave()
    return text
  }
}

function named(block: Block, values: readonly unknown[]): Record<string, unknown> {
  const names = block.program.blockParams ?? []
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]))
}
