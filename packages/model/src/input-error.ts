/** Where in a file something is wrong; line and column are 1-based. */
export interface InputPlace {
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/**
 * What the user gave cannot be used: a sentence that says what is wrong, where, and what to do. The command line
 * prints it and exits with 2; a script may catch it. Damage *inside* a report's text is never an error but a diagnostic.
 *
 * @example
 * throw new InputError('The file is empty.', {path: 'a.txt'}, 'Give a report’s text.')
 */
export class InputError extends Error {
  readonly place: InputPlace
  readonly hint: string | undefined

  constructor(reason: string, place: InputPlace = {}, hint?: string) {
    super(reason)
    this.name = 'InputError'
    this.place = place
    this.hint = hint
  }

  /** The whole sentence: `a.txt:3:7: The file is empty. Give a report’s text.` */
  override toString(): string {
    const {path, line, column} = this.place
    const where = [path, line, column].filter((part) => part !== undefined).join(':')
    return [where && `${where}:`, this.message, this.hint].filter(Boolean).join(' ')
  }
}
