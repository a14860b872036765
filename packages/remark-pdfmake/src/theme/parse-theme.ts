import {parse} from 'yaml'
import type {z} from 'zod'
import {type Theme, themeSchema} from './schema.js'

/** A theme that cannot be used; the message is one sentence per fault, each with the place of the key. */
export class ThemeError extends Error {
  override name = 'ThemeError'
  /** Where the first fault is, from key to key: `['table', 'lines']`; empty where it is the whole. */
  readonly keys: readonly string[]

  constructor(message: string, keys: readonly string[] = []) {
    super(message)
    this.keys = keys
  }
}

/** The keys that lead to a fault; an unknown key is the last of them. */
function keysTo(issue: z.core.$ZodIssue | undefined): string[] {
  if (issue === undefined) return []
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path.map(String), ...unknown]
}

function sentence(issue: z.core.$ZodIssue): string {
  const at = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return `unknown theme key ${issue.keys.map((key) => `"${at === '' ? '' : `${at}.`}${key}"`).join(', ')}`
  return `${at === '' ? 'theme' : `"${at}"`}: ${issue.message}`
}

/** Fonts that styles name but the theme does not define. */
function unknownFonts(theme: Theme): string[] {
  const named = [theme.text, ...Object.values(theme.styles), theme.header?.style, theme.footer?.style]
  const used = [...named.map((style) => style?.font), ...theme.fallback]
  return [...new Set(used)].filter((name) => name !== undefined && !Object.hasOwn(theme.fonts, name)) as string[]
}

/**
 * Read a theme from YAML.
 *
 * @param source YAML text, or the value it stands for.
 * @throws ThemeError for YAML that does not parse, unknown keys, wrong values, fonts that are not defined.
 * @example
 *   parseTheme('name: plain\npage: {margins: {top: 25mm, right: 25mm, bottom: 25mm, left: 25mm}}\n…')
 */
export function parseTheme(source: unknown): Theme {
  let value = source
  if (typeof source === 'string') {
    try {
      value = parse(source)
    } catch (error) {
      throw new ThemeError(`the theme is no YAML: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const result = themeSchema.safeParse(value)
  if (!result.success) {
    const {issues} = result.error
    throw new ThemeError(issues.map(sentence).join('; '), keysTo(issues[0]))
  }
  const unknown = unknownFonts(result.data)
  if (unknown.length > 0)
    throw new ThemeError(`no font named ${unknown.map((name) => `"${name}"`).join(', ')} in "fonts"`, ['fonts'])
  return result.data
}
