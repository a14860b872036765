import {type Diagnostic, InputError} from '@jianbao/model'
import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import {z} from 'zod'
import {readYaml} from '../render/read-yaml.js'
import {suggest} from '../render/suggest.js'
import {TemplateProblem, toDiagnostic} from '../render/template-problem.js'
import type {TemplateSource} from '../template-source.js'
import type {BriefingView} from '../view/briefing-view.js'

export const manifestFile = 'template.yaml'

const optionSchema = z.strictObject({
  type: z.enum(['text', 'number', 'boolean']).default('text').describe('What values it takes.'),
  default: z
    .union([z.string(), z.number(), z.boolean()])
    .nullable()
    .default(null)
    .describe('Value where the user gives none.'),
  values: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .describe('The only values allowed.'),
  description: z.union([z.string(), z.strictObject({zh: z.string(), en: z.string()})]).optional()
})

/** What `template.yaml` may hold. */
export const manifestSchema = z.strictObject({
  name: z.string(),
  description: z.union([z.string(), z.strictObject({zh: z.string(), en: z.string()})]).optional(),
  languages: z.array(z.enum(['zh', 'en'])).default(['zh', 'en']),
  theme: z.string().optional(),
  subject: z
    .enum(['comparison', 'tracking', 'audit'])
    .default('comparison')
    .describe('What it tells of, and is titled after: reports side by side, targets and results, or a translation.'),
  pages: z
    .int()
    .positive()
    .optional()
    .describe('Most pages that its PDF may have; the type is set smaller, down to 75 %, until it fits.'),
  options: z.record(z.string(), optionSchema).default({})
})

export type Manifest = z.output<typeof manifestSchema>

export interface ReadManifest {
  readonly manifest: Manifest
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `template.yaml`; mistakes become diagnostics with line and column. A template without the file has no options. */
export function readManifest(source: TemplateSource): ReadManifest {
  const text = Object.hasOwn(source.files, manifestFile) ? source.files[manifestFile] : undefined
  const nothing: Manifest = {name: source.name, languages: ['zh', 'en'], subject: 'comparison', options: {}}
  if (text === undefined) return {manifest: nothing, diagnostics: []}
  try {
    const parsed = manifestSchema.safeParse(readYaml(text, manifestFile))
    if (parsed.success) return {manifest: parsed.data, diagnostics: []}
    return {manifest: nothing, diagnostics: parsed.error.issues.map((issue) => issueToDiagnostic(issue, text))}
  } catch (error) {
    if (error instanceof TemplateProblem) return {manifest: nothing, diagnostics: [toDiagnostic(error)]}
    throw error
  }
}

function issueToDiagnostic(issue: z.core.$ZodIssue, text: string): Diagnostic {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = unknown === undefined ? issue.path : [...issue.path, unknown]
  const reason =
    unknown === undefined
      ? `“${issue.path.join('.')}” is wrong: ${issue.message}.`
      : `There is no key “${unknown}” in ${manifestFile}.`
  const known = [...Object.keys(manifestSchema.shape), ...Object.keys(optionSchema.shape)]
  const hint = unknown === undefined ? undefined : suggest(unknown, known)
  const place = {path: manifestFile, ...placeIn(text, path)}
  return {ruleId: 'bad-manifest', severity: 'error', reason, ...place, ...(hint === undefined ? {} : {hint})}
}

/** Line and column of a key; of the nearest key around it when it is missing. */
function placeIn(text: string, path: ReadonlyArray<PropertyKey>): {line: number; column: number} {
  const lineCounter = new LineCounter()
  let node: Node | null = parseDocument(text, {lineCounter}).contents
  let offset = 0
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    if (pair === undefined) break
    offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
    node = pair.value as Node | null
  }
  const {line, col} = lineCounter.linePos(offset)
  return {line, column: col}
}

type Options = BriefingView['options']

/**
 * The options of a template with the user's values: defaults filled in, types and allowed values checked.
 *
 * @throws InputError that names the option, and what was meant
 */
export function resolveOptions(manifest: Manifest, given: Readonly<Record<string, unknown>>): Options {
  const names = Object.keys(manifest.options)
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    const hint = suggest(name, names) ?? (names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.`)
    throw new InputError(`The template “${manifest.name}” has no option “${name}”.`, {}, hint)
  }
  return Object.fromEntries(
    Object.entries(manifest.options).map(([name, option]) => [name, optionValue(name, option, given[name])])
  )
}

function optionValue(name: string, option: Manifest['options'][string], given: unknown): Options[string] {
  if (given === undefined || given === null) return option.default
  const wanted = option.type === 'text' ? 'string' : option.type
  // an issue number is text for the template and a number for YAML
  const value = option.type === 'text' && typeof given === 'number' ? String(given) : given
  if (typeof value !== wanted) throw new InputError(`The option “${name}” must be a ${option.type}.`, {})
  if (option.values !== undefined && !option.values.some((one) => one === value)) {
    throw new InputError(
      `The option “${name}” cannot be “${String(value)}”.`,
      {},
      `It is one of ${option.values.join(', ')}.`
    )
  }
  return value as Options[string]
}
