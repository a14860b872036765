import {z} from 'zod'
import type {Lexicon} from './built-in-lexicon.js'
import {type Metric, metricRules, type Wordings} from './metric.js'
import {metricSchema, wordingsSchema} from './metric-schema.js'
import type {Topic} from './topic.js'
import {topicSchema} from './topic-schema.js'

/** What a user adds in the configuration; the shape of an entry is that of the lexicon's own files. */
export const lexiconExtensionSchema = z.strictObject({
  metrics: z.array(metricSchema.extend({category: z.string().min(1)})).optional(),
  topics: z.array(topicSchema).optional(),
  /** More names by metric id. */
  aliases: z.record(z.string(), wordingsSchema).optional()
})

export type LexiconExtension = z.infer<typeof lexiconExtensionSchema>

/** Something wrong in an extension; `path` leads to it in the YAML: `['metrics', 0, 'unit']`. */
export interface ExtensionIssue {
  readonly path: ReadonlyArray<string | number>
  readonly message: string
}

export type Extended =
  | {readonly lexicon: Lexicon; readonly issues: readonly []}
  | {readonly lexicon: null; readonly issues: readonly ExtensionIssue[]}

/**
 * A lexicon with a user's metrics, topics and aliases. A metric or topic with a known id takes the place of that one, a new
 * one is added; aliases are added to what a metric has. `base` is left as it is. `extension` is checked first: where
 * anything is wrong there is no lexicon, and an issue for each fault with its path.
 *
 * @example
 * const {lexicon, issues} = extendLexicon(builtInLexicon(), {aliases: {gdp: {zh: ['区域生产总值']}}})
 */
export function extendLexicon(base: Lexicon, extension: unknown): Extended {
  const checked = lexiconExtensionSchema.safeParse(extension)
  if (!checked.success) return {lexicon: null, issues: checked.error.issues.map(issueOf)}
  const {metrics: added = [], topics: addedTopics = [], aliases = {}} = checked.data
  const topics = merge(base.topics.topics, addedTopics as readonly Topic[])
  const merged = merge(base.metrics, added as readonly Metric[])
  const issues = [...unknownAliases(merged, aliases), ...unknownCategories(topics, added), ...unknownUnits(added)]
  if (issues.length > 0) return {lexicon: null, issues}
  return {
    lexicon: {
      metrics: merged.map((metric) => withAliases(metric, aliases[metric.id])),
      topics: {...base.topics, topics}
    },
    issues: []
  }
}

function issueOf({path, message}: z.core.$ZodIssue): ExtensionIssue {
  return {path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)), message}
}

function merge<Entry extends {readonly id: string}>(base: readonly Entry[], added: readonly Entry[]): Entry[] {
  const byId = new Map([...base, ...added].map((entry) => [entry.id, entry]))
  return [...byId.values()]
}

function unknownAliases(known: readonly Metric[], aliases: Readonly<Record<string, unknown>>): ExtensionIssue[] {
  const ids = new Set(known.map(({id}) => id))
  return Object.keys(aliases).flatMap((id) =>
    ids.has(id) ? [] : [{path: ['aliases', id], message: `no metric has the id ${id}`}]
  )
}

function unknownCategories(topics: readonly Topic[], added: ReadonlyArray<{category: string}>): ExtensionIssue[] {
  const ids = new Set(topics.map(({id}) => id))
  return added.flatMap(({category}, at) =>
    ids.has(category) ? [] : [{path: ['metrics', at, 'category'], message: `no topic has the id ${category}`}]
  )
}

function unknownUnits(added: ReadonlyArray<{unit: string | string[]}>): ExtensionIssue[] {
  const dimensions = Object.keys(metricRules().dimensions)
  return added.flatMap(({unit}, at) => {
    const unknown = [unit].flat().filter((name) => !dimensions.includes(name))
    const message = `no dimension is called ${unknown.join(', ')}; known are ${dimensions.join(', ')}`
    return unknown.length === 0 ? [] : [{path: ['metrics', at, 'unit'], message}]
  })
}

function withAliases(metric: Metric, more: z.infer<typeof wordingsSchema> | undefined): Metric {
  if (more === undefined) return metric
  const {aliases = {}} = metric
  const wordings: Wordings = {
    zh: [...(aliases.zh ?? []), ...(more.zh ?? [])],
    en: [...(aliases.en ?? []), ...(more.en ?? [])]
  }
  return {...metric, aliases: wordings}
}
