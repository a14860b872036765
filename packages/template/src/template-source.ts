/** A template folder as the caller read it: paths inside the folder, with `/`, and their text. */
export interface TemplateSource {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

/** The document itself. */
export const mainFile = 'briefing.md.hbs'

/** Where `{{> name}}` is looked for. */
export function partialFile(name: string): string {
  return `partials/${name}.hbs`
}
