import {data as comparisons} from './generated/zh-comparisons.js'
import {data as rank} from './generated/zh-rank.js'
import type {Words} from './words.js'

/** Words around ordinals that are ranks (`zh/rank.yaml`). */
export const chineseRank = rank as Readonly<
  Record<
    | 'ranking'
    | 'leading'
    | 'entered'
    | 'positions'
    | 'adverbs'
    | 'verbs'
    | 'scopes'
    | 'evaluations'
    | 'named'
    | 'onward'
    | 'rises',
    Words
  >
>

/** What a number is compared with (`zh/comparisons.yaml`). */
export const chineseComparisons = comparisons as Readonly<
  Record<
    | 'leads'
    | 'ends'
    | 'bases'
    | 'above'
    | 'below'
    | 'peers'
    | 'more'
    | 'less'
    | 'surplus'
    | 'surplusThan'
    | 'surpassed'
    | 'moments'
    | 'atLeast'
    | 'excessMore'
    | 'excessLess'
    | 'beforeYear'
    | 'conjunctions'
    | 'thanYear',
    Words
  >
>
