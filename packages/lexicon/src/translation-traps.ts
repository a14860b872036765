import type {z} from 'zod'
import {data} from './generated/en-translation-traps.js'
import type {translationTrapsSchema} from './translation-traps-schema.js'

/** Words that machine translation is known to put for others; see `data/en/translation-traps.yaml`. */
export const translationTraps = (data as z.infer<typeof translationTrapsSchema>).traps
