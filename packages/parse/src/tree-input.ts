import type {Language, PartRole, ReportMetadata} from '@jianbao/model'
import type {Draft} from './draft.js'
import {headingRole, titleRole} from './heading-role.js'
import {isPlan, sectionRole} from './section-role.js'
import {isPlanThroughout} from './tense.js'

/** What the tree of a report is built from. */
export interface TreeInput {
  readonly text: string
  readonly language: Language
  readonly metadata: Pick<ReportMetadata, 'body' | 'year' | 'yearReviewed'>
  /** Drafts of the head come first. */
  readonly drafts: readonly Draft[]
  readonly frontCount: number
}

/** What paragraphs outside all parts do: by the head, or, in a text of which no heading says anything, by its words. */
export function roleOutsideParts({text, drafts, frontCount, language}: TreeInput): PartRole {
  const lines = drafts.slice(0, Math.max(1, frontCount)).filter((draft) => draft.type === 'paragraph')
  if (lines.some(({span}) => titleRole(text.slice(span.start, span.end), language) === 'tasks')) return 'tasks'
  const isMute = drafts.every(
    (draft) => draft.type !== 'heading' || headingRole(draft.heading.title, language) === null
  )
  return isMute && isPlanThroughout(text, language) ? 'tasks' : 'review'
}

/** Whether the heading of a part says that it plans. */
export function announcesPlan({drafts, language, metadata}: TreeInput): boolean {
  const {year, yearReviewed} = metadata
  const before = {
    parent: null,
    parentMixed: false,
    planBegan: false,
    reviewBegan: false,
    opening: '',
    opensProblems: false,
    opensPlan: false
  }
  return drafts.some((draft) => {
    if (draft.type !== 'heading' || draft.heading.rank > 4) return false
    return isPlan(sectionRole(draft.heading, {language, year, yearReviewed, ...before}).role)
  })
}

/** How many drafts come before the appendices and glossaries, which stand behind the closing. */
export function mainLength({drafts, language}: TreeInput): number {
  const end = drafts.findIndex((draft) => {
    if (draft.type !== 'heading' || draft.heading.rank > 4) return false
    const role = headingRole(draft.heading.title, language)?.role
    return role === 'other' || role === 'notes'
  })
  return end < 0 ? drafts.length : end
}

/** The beginning of the text behind a heading. */
export function openingAfter({drafts, text}: TreeInput, at: number): string {
  const next = drafts.slice(at + 1, at + 4).find((draft) => draft.type === 'paragraph')
  return next?.type === 'paragraph' ? text.slice(next.span.start, Math.min(next.span.end, next.span.start + 600)) : ''
}
