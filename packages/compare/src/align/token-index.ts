import type {Profile} from './profile.js'

/**
 * Finds what shares a metric or a word with a figure without looking at everything, so that the cost grows with the
 * number of figures.
 */
export class TokenIndex<T> {
  readonly #entries = new Map<string, Set<T>>()

  add(entry: T, profile: Profile): void {
    for (const key of keysOf(profile)) {
      const entries = this.#entries.get(key) ?? new Set<T>()
      entries.add(entry)
      this.#entries.set(key, entries)
    }
  }

  candidates(profile: Profile): ReadonlySet<T> {
    const found = new Set<T>()
    for (const key of keysOf(profile)) for (const entry of this.#entries.get(key) ?? []) found.add(entry)
    return found
  }
}

/** The metric, or every specific token: general nouns (`g:项目`) lead nowhere. */
function keysOf(profile: Profile): string[] {
  const tokens = [...profile.core.tokens.keys()].filter((token) => !token.startsWith('g:'))
  return profile.figure.metric === null ? tokens : [`metric:${profile.figure.metric}`, ...tokens]
}
