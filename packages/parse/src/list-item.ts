import {titleCues} from '@jianbao/lexicon'

const item = new RegExp(titleCues.item)

/** Whether a paragraph goes on with what the one before announced: `一是…`, `——…`, `1.…`, `-- …`, `• …`. */
export function continuesList(paragraph: string): boolean {
  return item.test(paragraph)
}
