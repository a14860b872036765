import {parse} from '@handlebars/parser'
import {mainFile, partialFile, type TemplateSource} from '../template-source.js'
import type {Program} from './syntax.js'
import {TemplateProblem} from './template-problem.js'

/** A template is a page or two of Markdown; a file above this many characters is a mistake, and slow to parse. */
const longestFile = 500_000

/** Syntax trees by text: a batch and a preview render the same files again and again. */
const parsed = new Map<string, Program>()
const mostParsed = 500 // the built-in templates have 60 files; a preview adds one with every save

/** Parses a file of a template, once. @throws TemplateProblem with the place, when it is missing, too long or broken */
export function parseFile(source: TemplateSource, path: string): Program {
  const text = textOf(source, path)
  const known = parsed.get(text)
  if (known !== undefined) return known
  const program = parseText(text, path)
  if (parsed.size >= mostParsed) parsed.clear()
  parsed.set(text, program)
  return program
}

function textOf(source: TemplateSource, path: string): string {
  const start = {path, line: 1, column: 1}
  const text = Object.hasOwn(source.files, path) ? source.files[path] : undefined
  if (text === undefined) {
    const hint = `A template has ${mainFile} and may have ${partialFile('NAME')}.`
    throw new TemplateProblem('missing-file', `The template “${source.name}” has no file ${path}.`, start, hint)
  }
  if (text.length > longestFile) {
    const reason = `The file has ${text.length} characters; a template may have at most ${longestFile}.`
    throw new TemplateProblem('template-too-long', reason, start)
  }
  return text
}

function parseText(text: string, path: string): Program {
  try {
    return parse(text)
  } catch (error) {
    throw syntaxProblem(error, path)
  }
}

interface ParserError {
  readonly message: string
  readonly lineNumber?: number
  readonly column?: number
  readonly hash?: {
    readonly loc?: {readonly first_line?: number; readonly first_column?: number}
    readonly text?: string
  }
}

function syntaxProblem(error: unknown, path: string): TemplateProblem {
  const {message, lineNumber, column, hash} = error as ParserError
  const line = hash?.loc?.first_line ?? lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
  const place = {path, line, column: (hash?.loc?.first_column ?? column ?? 0) + 1}
  const reason = message.startsWith('Parse error')
    ? `The Handlebars syntax breaks off at “${(hash?.text ?? '').trim() || 'the end of the file'}”.`
    : `${message.replace(/ - \d+:\d+$/, '')}.`
  const hint = 'Every {{#block}} needs its {{/block}}, and every {{ its }}.'
  return new TemplateProblem('template-syntax', reason, place, hint)
}
