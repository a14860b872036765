/** Type of a value that a template sees; `any` where nothing is known. */
export type FieldType =
  | {readonly kind: 'any' | 'text' | 'number' | 'boolean' | 'markdown'; readonly nullable?: boolean}
  | {readonly kind: 'list'; readonly item: FieldType; readonly nullable?: boolean}
  | {
      readonly kind: 'group'
      readonly fields: ReadonlyMap<string, Field>
      /** Name of a group that occurs in many places: `Figure`. */
      readonly name?: string
      readonly nullable?: boolean
    }
  /** Keys are not known beforehand, e.g. the template's options. */
  | {readonly kind: 'record'; readonly item: FieldType; readonly nullable?: boolean}

export interface Field {
  readonly type: FieldType
  readonly description: string
}

export const anyType: FieldType = {kind: 'any'}
