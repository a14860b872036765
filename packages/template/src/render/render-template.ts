import {say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Diagnostic, Language} from '@jianbao/model'
import type {Root} from 'mdast'
import {deepestNesting, findDeepNesting} from '../markdown/find-deep-nesting.js'
import {parseBriefing, stringifyBriefing} from '../markdown/format-markdown.js'
import {mainFile, type TemplateSource} from '../template-source.js'
import type {BriefingView} from '../view/briefing-view.js'
import {Citations} from './citations.js'
import {readMessages} from './read-messages.js'
import {Renderer} from './renderer.js'
import {SectionNumbers} from './section-numbers.js'
import {TemplateProblem, toDiagnostic} from './template-problem.js'

export interface RenderOptions {
  /** Language of the messages; the view's own by default. */
  readonly language?: Language
}

export interface Rendered {
  /** The briefing, in the fixed form of `formatMarkdown`; empty when the template is broken. Written when first asked for. */
  readonly markdown: string
  /** The same as a tree, for printers; `null` when the template is broken. */
  readonly tree: Root | null
  /** What is wrong with the template: file, line, column, what, and a hint. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A good rendering. Writing Markdown takes as long as all before it, and a PDF needs none. */
class Written implements Rendered {
  readonly tree: Root
  readonly diagnostics: readonly Diagnostic[] = []
  #markdown: string | undefined

  constructor(tree: Root) {
    this.tree = tree
  }

  get markdown(): string {
    this.#markdown ??= stringifyBriefing(this.tree)
    return this.#markdown
  }
}

/**
 * Renders a template over a view. Nothing is thrown for what a template does: a missing field, an unknown helper, a
 * partial that calls itself, 10 MB of braces each give one diagnostic and no Markdown.
 *
 * @example
 * const {markdown, diagnostics} = renderTemplate({name: 'mine', files: {'briefing.md.hbs': '# {{title}}'}}, view)
 */
export function renderTemplate(source: TemplateSource, view: BriefingView, options: RenderOptions = {}): Rendered {
  const language = options.language ?? (view.language === 'en' ? 'en' : 'zh')
  const citations = new Citations()
  try {
    const none = say(templateWords().none, language)
    const messages = readMessages(source, language)
    const sections = new SectionNumbers(language)
    const renderer = new Renderer(source, {language, citations, messages, sections, none})
    const body = renderer.renderFile(mainFile, {value: view, outer: null, names: {}, data: {}})
    return new Written(parsed(`${body}\n\n${citations.definitions(language)}`))
  } catch (error) {
    if (error instanceof TemplateProblem) return {markdown: '', tree: null, diagnostics: [toDiagnostic(error)]}
    throw error
  }
}

/** The tree of what a template wrote, unless it nests so deep that parsing would not end. */
function parsed(markdown: string): Root {
  const line = findDeepNesting(markdown)
  if (line === undefined) return parseBriefing(markdown)
  const reason = `Quotes and lists are nested deeper than ${deepestNesting} levels in line ${line} of what the template writes.`
  throw new TemplateProblem('nesting', reason, {path: mainFile, line: 1, column: 1}, 'Write fewer `>` or bullets.')
}
