import {terms} from '@jianbao/lexicon'
import type {InitiativeMention, ReportReading} from '@jianbao/model'

/** Kinds of named undertakings that stand somewhere; a programme or strategy is carried out everywhere. */
const standing: ReadonlySet<InitiativeMention['kind']> = new Set(['project', 'platform', 'place', 'event'])

/** Shorter names may be parts of other words. */
const leastName = 4

/**
 * Names of projects, platforms, places and events that one of the reports was found to name and that stand in both:
 * 兰亭书法节 of the city, which the district holds. Terms of the whole country's are left out.
 */
export function namesOfBoth(narrow: ReportReading, wide: ReportReading): string[] {
  const nationwide = new Set(terms().map(({id}) => id))
  const names = [...narrow.initiatives, ...wide.initiatives]
    .filter(({kind, concept}) => standing.has(kind) && (concept === null || !nationwide.has(concept)))
    .map(({name}) => name.replace(/[“”]/g, ''))
  return [...new Set(names)].filter(
    (name) => name.length >= leastName && narrow.cleanText.includes(name) && wide.cleanText.includes(name)
  )
}

/** Looks names up in texts by their first characters, so that the cost does not grow with their number. */
export function nameFinder(names: readonly string[]): (text: string) => string[] {
  const byStart = new Map<string, string[]>()
  for (const name of names) {
    const start = name.slice(0, leastName)
    const same = byStart.get(start)
    if (same === undefined) byStart.set(start, [name])
    else same.push(name)
  }
  return (text) => {
    const found: string[] = []
    for (let at = 0; at + leastName <= text.length; at++)
      for (const name of byStart.get(text.slice(at, at + leastName)) ?? [])
        if (text.startsWith(name, at)) found.push(name)
    return found
  }
}
