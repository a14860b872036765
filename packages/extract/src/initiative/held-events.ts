import {initiativeNameFile, nameExpressions} from '@jianbao/lexicon'
import {isGenericName} from './everyday.js'
import {clauseBefore} from './name-start.js'

/** Shorter names of events are common nouns (举办高峰论坛), but for those that say of how wide a circle (国际海洋周). */
const shortestEvent = 4
const circle = new RegExp(nameExpressions.circle)
const isCounted = new RegExp(nameExpressions.editionBefore)

/** Whether a clause ends with the verb that holds an event, or goes on with a list behind it. */
function isHeldRightHere(clause: string): boolean {
  const {zh_held: verbs} = initiativeNameFile
  const listed = '、和与及'.includes(clause.at(-1) ?? '。')
  return verbs.some((verb) => (listed ? clause.includes(verb) : clause.endsWith(verb)))
}

/** Whether an event takes place or is counted: 举办国际海洋周, 首届文化旅游高峰论坛. */
export function isHeld(core: string, text: string, start: number): boolean {
  const clause = clauseBefore(text, start)
  const counted = isCounted.test(clause)
  if (core.length > 1 && isHeldRightHere(clause) && !isGenericName(core)) return true
  if (core.length < shortestEvent && !circle.test(core)) return counted && !isGenericName(core)
  if (core.length > shortestEvent && circle.test(core)) return true
  return counted || initiativeNameFile.zh_held.some((verb) => clause.includes(verb))
}
