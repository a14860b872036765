/**
 * The syntax tree of Handlebars as `@handlebars/parser` gives it, closed over the node types that templates may use;
 * its own types do not resolve under Node's module resolution.
 */
export interface Node {
  readonly type: string
  /** Lines from 1, columns from 0. */
  readonly loc: {readonly start: {readonly line: number; readonly column: number}}
}

export interface Program extends Node {
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}

export type Statement = Content | Comment | Mustache | Block | Partial | Unsupported

export interface Content extends Node {
  readonly type: 'ContentStatement'
  readonly value: string
}

export interface Comment extends Node {
  readonly type: 'CommentStatement'
}

/** A path or helper with its arguments. */
export interface Call extends Node {
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
}

export interface Mustache extends Call {
  readonly type: 'MustacheStatement'
  /** False for `{{{triple}}}` and `{{&unescaped}}`. */
  readonly escaped: boolean
}

export interface Block extends Call {
  readonly type: 'BlockStatement'
  readonly path: Path
  readonly program: Program
  readonly inverse?: Program
}

export interface Partial extends Node {
  readonly type: 'PartialStatement'
  readonly name: Path | SubExpression
  readonly params: readonly Expression[]
  readonly hash?: Hash
}

export interface Unsupported extends Node {
  readonly type: 'Decorator' | 'DecoratorBlock' | 'PartialBlockStatement'
}

export type Expression = SubExpression | Path | Literal | Nothing

export interface SubExpression extends Call {
  readonly type: 'SubExpression'
}

export interface Path extends Node {
  readonly type: 'PathExpression'
  /** Starts with `@`. */
  readonly data: boolean
  /** How many `../` it starts with. */
  readonly depth: number
  /** Starts with `this` or `.`. */
  readonly this: boolean
  /** Names, or a call in brackets, which templates may not use as a path. */
  readonly parts: ReadonlyArray<string | SubExpression>
  readonly original: string
}

export interface Literal extends Node {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral'
  readonly value: string | number | boolean
}

export interface Nothing extends Node {
  readonly type: 'NullLiteral' | 'UndefinedLiteral'
}

export interface Hash {
  readonly pairs: ReadonlyArray<{readonly key: string; readonly value: Expression}>
}
