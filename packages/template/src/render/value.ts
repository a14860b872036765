/** Text that is Markdown already and is not escaped again. Only helpers make it. */
export class Markdown {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Handlebars' notion of nothing: also the empty text, the empty list and 0. */
export function isEmpty(value: unknown): boolean {
  if (value instanceof Markdown) return value.text === ''
  return !value || (Array.isArray(value) && value.length === 0)
}

/** Whether a value is an object with fields: no list, no Markdown, not `null`. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Markdown)
}

/** A word for the type, for messages. */
export function typeName(value: unknown): string {
  if (value === null) return 'nothing (null)'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Markdown) return 'a piece of Markdown'
  return isRecord(value) ? 'a group of fields' : `a ${typeof value}`
}
