import type {Language, Span} from '@jianbao/model'
import type {Draft} from './draft.js'
import type {Heading} from './heading.js'
import {leadBeside, stoppedTitle} from './lead-sentence.js'
import {continuesList} from './list-item.js'
import {addressesAudience} from './paragraph-cues.js'

/** A paragraph of a run, with the lead sentence that it may begin with. */
interface Item {
  readonly span: Span
  readonly lead: Heading | null
}

/**
 * Keeps the lead sentences that their neighbours bear out. In a section whose paragraphs begin with short sentences these are
 * headings (`勇攀新能源产业高峰。推动…`, `聚力重大项目攻坚。强化…`); one among many paragraphs is a sentence like any other
 * (`我们的工业管理的水平正在逐步提高。`).
 */
export function settleLeads(text: string, drafts: readonly Draft[], language: Language): Draft[] {
  const settled: Draft[] = []
  let run: Item[] = []
  const close = () => {
    settled.push(...settleRun(text, run, language))
    run = []
  }
  for (let k = 0; k < drafts.length; k++) {
    const draft = drafts[k] as Draft
    const lead = draft.type === 'heading' && draft.heading.style === 'lead' ? draft.heading : null
    const own = drafts[k + 1]
    if (draft.type === 'paragraph') run.push({span: draft.span, lead: null})
    else if (lead !== null && own?.type === 'paragraph') {
      run.push({span: own.span, lead})
      k++
    } else {
      close()
      settled.push(draft)
      // The paragraph that a numbered heading begins is no neighbour of those behind it.
      if (draft.type === 'heading' && draft.heading.form === 'sentence' && own?.type === 'paragraph') {
        settled.push(own)
        k++
      }
    }
  }
  close()
  return settled
}

function settleRun(text: string, run: readonly Item[], language: Language): Draft[] {
  const equals = run.filter(({span}) => !standsOut(text.slice(span.start, span.end), language))
  const titles = stoppedTitles(text, equals, language)
  if (titles.size > 1) return run.flatMap((item): Draft[] => [titles.get(item) ?? {type: 'paragraph', span: item.span}])
  const beside = (item: Item) => item.lead ?? (language === 'zh' ? leadBeside(text, item.span) : null)
  const led = new Set(areLed(equals, beside) ? equals : [])
  return run.flatMap((item): Draft[] => {
    const lead = led.has(item) ? beside(item) : null
    const paragraph: Draft = {type: 'paragraph', span: item.span}
    return lead === null ? [paragraph] : [{type: 'heading', heading: lead}, paragraph]
  })
}

/** Items of lists and what speaks to the audience stand among paragraphs, not beside them. */
function standsOut(paragraph: string, language: Language): boolean {
  return addressesAudience(paragraph, language) || continuesList(paragraph)
}

/** Whether most paragraphs from the first lead to the last have one; where only one has, whether it stands alone. */
function areLed(items: readonly Item[], beside: (item: Item) => Heading | null): boolean {
  const leads = items.filter(({lead}) => lead !== null)
  const first = items.findIndex(({lead}) => lead !== null)
  const last = items.findLastIndex(({lead}) => lead !== null)
  if (leads.length === 0) return false
  // One paragraph may introduce the section.
  if (leads.length === 1) return last === items.length - 1 && items.length < 3
  const region = items.slice(first, last + 1)
  return 2 * region.filter((item) => beside(item) !== null).length > region.length
}

/** How much longer the paragraph below a title is. */
const [longer, atLeast] = [2, 40]

/** Short sentences that stand on lines of their own, each before a paragraph: `生态底色更加亮丽。` / `始终坚持…`. */
function stoppedTitles(text: string, items: readonly Item[], language: Language): Map<Item, Draft> {
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
