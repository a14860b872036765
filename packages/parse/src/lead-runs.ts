import type {Language} from '@jianbao/model'
import {parallelLeads} from './alike-openings.js'
import type {Draft} from './draft.js'
import type {Heading} from './heading.js'
import {leadBeside} from './lead-sentence.js'
import {itemMark} from './list-item.js'
import {addressesAudience} from './paragraph-cues.js'
import {type Item, paragraphOf} from './run-item.js'
import {alikeTitles, stoppedTitles} from './titles-on-lines.js'

/**
 * Keeps the lead sentences that their neighbours bear out. In a section whose paragraphs begin with short sentences these are
 * headings (`勇攀新能源产业高峰。推动…`, `聚力重大项目攻坚。强化…`); one among many paragraphs is a sentence like any other
 * (`我们的工业管理的水平正在逐步提高。`), and so is that of the one paragraph between a part's title and its first section.
 */
export function settleLeads(text: string, drafts: readonly Draft[], language: Language): Draft[] {
  const settled: Draft[] = []
  let run: Item[] = []
  let above = -1
  // Where a section began with a paragraph of its own, and in English, one lead alone may be any sentence.
  let mayBeAlone = language === 'zh'
  const close = (below: number) => {
    const opens = run.length === 1 && below > above
    settled.push(...(opens ? run.map(paragraphOf) : settleRun(text, run, language, mayBeAlone)))
    run = []
    above = below
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
      close(draft.type === 'heading' ? draft.heading.rank : above)
      settled.push(draft)
      mayBeAlone = language === 'zh'
      // The paragraph that a numbered heading begins is no neighbour of those behind it.
      if (draft.type === 'heading' && draft.heading.form === 'sentence' && own?.type === 'paragraph') {
        settled.push(own)
        k++
        mayBeAlone = false
      }
    }
  }
  close(-1)
  return settled
}

function settleRun(text: string, run: readonly Item[], language: Language, mayBeAlone: boolean): Draft[] {
  const equals = run.filter(({span}) => !standsOut(text.slice(span.start, span.end), language))
  const titles = new Map([
    ...stoppedTitles(text, equals, language),
    ...(language === 'zh' ? alikeTitles(text, equals) : [])
  ])
  if (titles.size > 1) return run.flatMap((item): Draft[] => [titles.get(item) ?? paragraphOf(item)])
  const alike = language === 'zh' ? parallelLeads(text, equals) : new Map<Item, Heading>()
  const beside = (item: Item) => item.lead ?? alike.get(item) ?? leadBeside(text, item.span, language)
  const led = new Set(areLed(equals, beside, mayBeAlone) ? equals : [...alike.keys()])
  return run.flatMap((item): Draft[] => {
    const lead = led.has(item) ? beside(item) : null
    return lead === null ? [paragraphOf(item)] : [{type: 'heading', heading: lead}, paragraphOf(item)]
  })
}

/** Items of lists and what speaks to the audience stand among paragraphs, not beside them. */
function standsOut(paragraph: string, language: Language): boolean {
  return addressesAudience(paragraph, language) || itemMark(paragraph) !== null
}

/** Whether most paragraphs from the first lead to the last have one; where only one has, whether it stands alone. */
function areLed(items: readonly Item[], beside: (item: Item) => Heading | null, mayBeAlone: boolean): boolean {
  const leads = items.filter(({lead}) => lead !== null)
  const first = items.findIndex(({lead}) => lead !== null)
  const last = items.findLastIndex(({lead}) => lead !== null)
  if (leads.length === 0) return false
  // One paragraph may introduce the section.
  if (leads.length === 1) return mayBeAlone && last === items.length - 1 && items.length < 3
  const region = items.slice(first, last + 1)
  return 2 * region.filter((item) => beside(item) !== null).length > region.length
}
