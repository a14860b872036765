import {junkFile} from '@jianbao/lexicon/clean'
import {isOfPage, isOwn, type PageLine} from './page-line.js'

// What a report has under its title: when, where and by whom it was given.
const ownHead = /\d年|月|会|届|[省市县区州盟旗镇乡]长|主席|主任|同志|[—(（]|Session|Congress|Mayor|Governor|Delivered/
const forumPost = 'forum post'

let posters: RegExp | undefined

/** Of the lines `from` behind the title, before the first sentence, those that name who put the report on the page. */
export function headLines(head: readonly PageLine[], from: number): number[] {
  posters ??= new RegExp(`^(?:${junkFile.posters.trim()})$`, 'u')
  const pattern = posters
  // A forum shows the writer's name, rank and counts above `发表于`.
  const post = head.findLastIndex(({reason}) => reason === forumPost)
  return head.flatMap((line, at) => {
    if (at < from || !isOwn(line)) return []
    const isPanel = at < post && !ownHead.test(line.text)
    return isPanel || (pattern.test(line.text) && isBesideJunk(head, at)) ? [at] : []
  })
}

function isBesideJunk(head: readonly PageLine[], at: number): boolean {
  return [head[at - 1], head[at + 1]].some((line) => line !== undefined && isOfPage(line))
}
