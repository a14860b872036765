import {type HeadingRole, roleCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

type RolePattern = readonly [HeadingRole, RegExp]

function compile(language: Language): readonly RolePattern[] {
  const flags = language === 'en' ? 'i' : ''
  const entries = Object.entries(roleCues.headings[language]) as Array<[HeadingRole, readonly string[]]>
  return entries.map(([role, sources]) => [role, new RegExp(sources.join('|'), flags)])
}

const patterns: Record<Language, readonly RolePattern[]> = {zh: compile('zh'), en: compile('en')}

/** What a heading announces: the role, and whether it announces both a review and a plan. */
export interface AnnouncedRole {
  readonly role: HeadingRole
  /** `1998年工作回顾和1999年工作的总体要求`: the section turns from review to plan inside. */
  readonly mixed: boolean
}

/** Roles of the plan, in the order in which they win where a title has words of several. */
const planOrder: readonly HeadingRole[] = ['self-building', 'tasks', 'requirements', 'targets']

/** The role that the words of a heading announce, or `null`. Years are not looked at: see {@link yearRole}. */
export function headingRole(title: string, language: Language): AnnouncedRole | null {
  const at = new Map<HeadingRole, number>()
  for (const [role, pattern] of patterns[language]) {
    const index = title.search(pattern)
    if (index >= 0) at.set(role, index)
  }
  if (at.has('other')) return {role: 'other', mixed: false}
  if (at.has('notes')) return {role: 'notes', mixed: false}
  const plan = planOrder.filter((role) => at.has(role))
  const review = at.get('review')
  if (review !== undefined) {
    const planFirst = plan.some((role) => (at.get(role) ?? 0) < review)
    const [first] = plan
    // `2024年工作安排` beside `回顾`: what comes first names the part. English puts `review` before or behind.
    if (!planFirst || first === undefined || language === 'en') return {role: 'review', mixed: plan.length > 0}
    return {role: first, mixed: true}
  }
  const role = plan[0] ?? (at.has('problems') ? 'problems' : undefined)
  return role === undefined ? null : {role, mixed: false}
}

const promises = {zh: new RegExp(roleCues.promises.zh), en: new RegExp(roleCues.promises.en, 'i')}

/**
 * What a text without headings does, by its title: a list of livelihood projects promises, every other tells what was
 * done until it turns to the plan.
 */
export function titleRole(title: string, language: Language): 'tasks' | 'review' {
  const isDone = headingRole(title, language)?.role === 'review'
  return promises[language].test(title) && !isDone ? 'tasks' : 'review'
}
