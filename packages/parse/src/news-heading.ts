import type {HeadingRole} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {headingRole} from './heading-role.js'
import {yearsIn} from './year.js'
import {namesOneYear} from './year-heading.js'

/** Lines over a list of news are no longer. */
const longest = {zh: 20, en: 60}
/** What ends a sentence or a line that goes on. */
const goesOn = /[。；;：:，,.!?！？”"]$/

/** What a short line of news announces of those below it: `WHAT TO EXPECT IN 2025`; `null` for one that says nothing. */
export function newsHeadingRole(line: string, language: Language, year: string | null): HeadingRole | null {
  if (line.length > longest[language] || goesOn.test(line)) return null
  const announced = headingRole(line, language)
  if (announced !== null) return announced.role
  if (year === null || !namesOneYear(line, language)) return null
  return yearsIn(line).at(-1) === year ? 'tasks' : 'review'
}
