/** A list of a lexicon's file. */
export type Words = readonly string[]
