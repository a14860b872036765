import type {HeadingRole} from '@jianbao/lexicon'
import type {Language, PartRole} from '@jianbao/model'
import type {Heading} from './heading.js'
import {headingRole} from './heading-role.js'
import {leaning} from './tense.js'
import {isYearAlone} from './unnumbered-heading.js'
import {yearsIn} from './year.js'

/** What a section's role is decided from. */
export interface SectionContext {
  readonly language: Language
  readonly year: string | null
  readonly yearReviewed: string | null
  /** Role of the section around it, `null` for a part. */
  readonly parent: PartRole | null
  /** The section around it announces review and plan. */
  readonly parentMixed: boolean
  /** A part that plans came before. */
  readonly planBegan: boolean
  /** Paragraphs that tell what was done came before. */
  readonly reviewBegan: boolean
  /** The beginning of the section's text. */
  readonly opening: string
  /** It tells of what is still amiss: a review that goes on. */
  readonly opensProblems: boolean
  /** It tells of the year to come. */
  readonly opensPlan: boolean
}

export interface SectionRole {
  readonly role: PartRole
  readonly mixed: boolean
}

/** Roles of parts that say what is to be done. */
const planRoles: ReadonlySet<PartRole | HeadingRole> = new Set(['tasks', 'targets', 'requirements', 'self-building'])

export function isPlan(role: PartRole | HeadingRole): boolean {
  return planRoles.has(role)
}

/** Decides the role of a section by its heading, its year, the section around it, and its wording. */
export function sectionRole(heading: Heading, context: SectionContext): SectionRole {
  const announced = headingRole(heading.title, context.language)
  if (announced?.role === 'notes' || announced?.role === 'other') return announced
  if (context.parent === null || context.parent === 'other') return partRole(heading, context)
  return {role: subsectionRole(announced?.role ?? null, heading, context), mixed: false}
}

/** `（一）` and lower numbers divide a part, they do not begin one, where its own heading is missing: see `numbering.ts`. */
const dividingRank = 3

function partRole({title, rank}: Heading, context: SectionContext): SectionRole {
  const {language, year, yearReviewed, planBegan, reviewBegan, opening, opensProblems, opensPlan} = context
  const announced = headingRole(title, language)
  const years = yearsIn(title)
  // `2023年主要工作任务` of a report held in 2024 tells what was done.
  const onlyReviewed = yearReviewed !== null && years.at(-1) === yearReviewed && years.length === 1
  if (announced !== null && isPlan(announced.role) && onlyReviewed && !planBegan) return {role: 'review', mixed: false}
  if (announced !== null) return announced
  if (year !== null && years.includes(year)) return {role: 'tasks', mixed: false}
  if (onlyReviewed) return {role: 'review', mixed: false}
  if (reviewBegan && !planBegan && (rank >= dividingRank || opensProblems)) return {role: 'review', mixed: false}
  return {role: planBegan || (reviewBegan && opensPlan) ? 'tasks' : leaning(opening, language), mixed: false}
}

/** A section inside a part keeps the part's tense: only a plan has targets and self-building, only a review problems. */
function subsectionRole(announced: PartRole | null, {title}: Heading, context: SectionContext): PartRole {
  const parent = context.parent ?? 'other'
  if (isYearAlone(title) && context.year !== null) return (yearsIn(title)[0] ?? '') < context.year ? 'review' : 'tasks'
  if (announced === null) return parent
  if (context.parentMixed && announced === 'review') return 'review'
  if (context.parentMixed && isPlan(announced) && context.year !== null && yearsIn(title).includes(context.year))
    return announced
  if (isPlan(parent)) return isPlan(announced) ? announced : parent
  return parent === 'review' && announced === 'problems' ? 'problems' : parent
}
