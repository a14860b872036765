import {data} from './generated/ranks.js'

/** `data/ranks.yaml`: among whom ranks are claimed. */
export interface RankScopes {
  readonly source: string
  readonly zh: readonly string[]
  /** Nouns of English phrases, lower case: `in the province`. */
  readonly en: readonly string[]
}

export const rankScopes = data as RankScopes
