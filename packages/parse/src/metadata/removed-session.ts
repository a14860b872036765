import type {CleanDocument} from '@jianbao/clean'
import type {Language} from '@jianbao/model'
import {datesIn} from './dates.js'
import {type Front, plainLine} from './front.js'
import {readSession, sessionIn} from './session.js'

/** A head that stands above the crumbs of a page (2026年1月27日在…会议上 省长 某某) is taken away with them, and counts where no other does. */
export function withRemovedSession(front: Front, document: CleanDocument, language: Language): Front {
  if (readSession(front, language) !== null) return front
  const above = document.removals.filter(({start, text}) => start < 2000 && text.length < longestHead)
  const line = above.map(({text}) => plainLine(text)).find((text) => sessionIn(text, language) !== null)
  return line === undefined || datesIn(line, language).length === 0 ? front : {...front, lines: [line, ...front.lines]}
}

/** Longer lines are no heads of reports. */
const longestHead = 120
