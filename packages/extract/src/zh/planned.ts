import type {SentenceContext} from '../draft.js'

const planned = new Set<SentenceContext['role']>(['tasks', 'targets', 'requirements', 'self-building', 'closing'])

/** Whether the part of the report looks ahead. */
export function isPlanned({role}: Pick<SentenceContext, 'role'>): boolean {
  return planned.has(role)
}

/** News, and their heads: they tell results and plans without parts. */
export function isNews({role}: Pick<SentenceContext, 'role'>): boolean {
  return role === 'other' || role === 'front'
}
