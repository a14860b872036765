import {data as noise} from './generated/zh-noise.js'
import type {Words} from './words.js'

/** What makes a number no figure (`zh/noise.yaml`). */
export const chineseNoise = noise as Readonly<
  Record<
    | 'records'
    | 'timeTails'
    | 'lasting'
    | 'recurring'
    | 'notPeople'
    | 'announcedArabic'
    | 'promised'
    | 'announcing'
    | 'countedPolicies'
    | 'policyVerbs',
    Words
  >
>
