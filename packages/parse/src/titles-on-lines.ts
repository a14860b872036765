import type {Language} from '@jianbao/model'
import {alikeGroups, fewestAlike} from './alike-openings.js'
import type {Draft} from './draft.js'
import {stoppedAlike, stoppedTitle} from './lead-sentence.js'
import type {Item} from './run-item.js'

/** How much longer the paragraph below a title is. */
const [longer, atLeast] = [2, 40]

/** Short sentences that stand on lines of their own, each before a paragraph: `生态底色更加亮丽。` / `始终坚持…`. */
export function stoppedTitles(text: string, items: readonly Item[], language: Language): Map<Item, Draft> {
  const titles = new Map<Item, Draft>()
  for (const [k, item] of items.entries()) {
    const below = items[k + 1]?.span
    const length = item.span.end - item.span.start
    if (below === undefined || below.end - below.start < longer * length + atLeast) continue
    const heading = stoppedTitle(text, item.span, language)
    if (heading !== null) titles.set(item, {type: 'heading', heading})
  }
  return titles
}

/** Longer sentences on lines of their own where several begin alike: `这一年，我们感恩奋进、埋头苦干，封关运作如期实现。`. */
export function alikeTitles(text: string, items: readonly Item[]): Map<Item, Draft> {
  const alone = items.filter(({span}, k) => {
    const below = items[k + 1]?.span
    return below !== undefined && below.end - below.start >= longer * (span.end - span.start)
  })
  const titles = new Map<Item, Draft>()
  for (const group of alikeGroups(text, alone)) {
    const headings = group.flatMap((item) => {
      const heading = stoppedAlike(text, item.span)
      return heading === null ? [] : [[item, heading] as const]
    })
    if (headings.length >= fewestAlike)
      for (const [item, heading] of headings) titles.set(item, {type: 'heading', heading})
  }
  return titles
}
