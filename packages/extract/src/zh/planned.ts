import type {SentenceContext} from '../draft.js'

const planned = new Set<SentenceContext['role']>(['tasks', 'targets', 'requirements', 'self-building', 'closing'])

/** Whether the part of the report looks ahead. */
export function isPlanned({role}: Pick<SentenceContext, 'role'>): boolean {
  return planned.has(role)
}
