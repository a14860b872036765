import type {PartRole} from '@jianbao/model'

/**
 * Sentences of our own and the figures in them, as
 * `surface | subject | value unit bound kind status period`. The report is of 2024 and reviews 2023.
 */
export interface Specimen {
  readonly role: PartRole
  readonly text: string
  readonly before?: string
  /** Opening sentence of the paragraph that a part without a heading began with. */
  readonly lead?: string
  readonly section?: readonly string[]
  readonly figures: readonly string[]
}

export const review = (text: string, ...figures: string[]): Specimen => ({role: 'review', text, figures})
export const plan = (text: string, ...figures: string[]): Specimen => ({role: 'tasks', text, figures})
export const other = (text: string, ...figures: string[]): Specimen => ({role: 'other', text, figures})
