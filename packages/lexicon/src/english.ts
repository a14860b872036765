import type {z} from 'zod'
import type {englishFigures} from './english-figures-schema.js'
import type {englishPatterns} from './english-patterns-schema.js'
import type {englishQuantity} from './english-quantity-schema.js'
import type * as schema from './english-schema.js'
import {data as cues} from './generated/en-cues.js'
import {data as figures} from './generated/en-figures.js'
import {data as numerals} from './generated/en-numerals.js'
import {data as patterns} from './generated/en-patterns.js'
import {data as quantity} from './generated/en-quantity.js'
import {data as units} from './generated/en-units.js'
import {data as verbs} from './generated/en-verbs.js'
import {data as words} from './generated/en-words.js'

export type EnglishNumerals = z.infer<typeof schema.englishNumerals>
export type EnglishUnits = z.infer<typeof schema.englishUnits>
export type EnglishCues = z.infer<typeof schema.englishCues>
export type EnglishFigureWords = z.infer<typeof englishFigures>
export type EnglishPatterns = z.infer<typeof englishPatterns>
export type EnglishQuantityWords = z.infer<typeof englishQuantity>
export type EnglishVerbs = z.infer<typeof schema.englishVerbs>
export type EnglishWords = z.infer<typeof schema.englishWords>

/** The words that English figures are read with. The tests check the data against its schema, so it is only cast here. */
export const english = {
  numerals: withOwnWords(numerals as EnglishNumerals),
  units: withOwnWords(units as EnglishUnits),
  cues: cues as EnglishCues,
  quantity: quantity as EnglishQuantityWords,
  figures: figures as EnglishFigureWords,
  patterns: patterns as EnglishPatterns,
  verbs: verbs as EnglishVerbs,
  words: words as EnglishWords
}

/** Tables in which only their own words are found: `constructor` and `valueOf`, which all objects have, are words of a text, too. */
function withOwnWords<Tables extends object>(tables: Tables): Tables {
  const own = Object.entries(tables).map(([name, table]) => [
    name,
    Array.isArray(table) ? table : Object.assign(Object.create(null), table)
  ])
  return Object.fromEntries(own)
}
