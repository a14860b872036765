import {z} from 'zod'
import {chineseWords} from './word-lists-schema.js'

/** Shape of data/compare/milestones.yaml: set phrases for an amount that reached a round magnitude. */
export const compareMilestonesSchema = z.strictObject({reached: chineseWords, level: chineseWords})

export type CompareMilestones = z.infer<typeof compareMilestonesSchema>
