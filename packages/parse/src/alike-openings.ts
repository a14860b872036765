import type {Heading} from './heading.js'
import {leadAlike} from './lead-sentence.js'
import type {Item} from './run-item.js'

/** Fewer may begin alike by chance; of their opening two characters are looked at; one in four may go on (我们也清醒看到…). */
export const [fewestAlike, opening, mostAlike] = [3, 2, 0.75]

/**
 * First sentences of paragraphs that begin alike, which are titles whoever they speak of: `我们扭住首要任务，全力推进工业强市。…`,
 * `我们扩大开放，激发发展活力。…`.
 */
export function parallelLeads(text: string, items: readonly Item[]): Map<Item, Heading> {
  const alike = alikeGroups(text, items).flat()
  const leads = new Map<Item, Heading>()
  for (const item of alike) {
    const lead = leadAlike(text, item.span)
    if (lead !== null) leads.set(item, lead)
  }
  return leads.size < fewestAlike || leads.size < mostAlike * alike.length ? new Map() : leads
}

/** Groups of paragraphs whose opening characters are the same, of three at least. */
export function alikeGroups(text: string, items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const word = text.slice(item.span.start, item.span.start + opening)
    const group = groups.get(word)
    if (group === undefined) groups.set(word, [item])
    else group.push(item)
  }
  return [...groups.values()].filter((group) => group.length >= fewestAlike)
}
