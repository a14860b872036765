import {type Change, nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'
import {pageInLine} from './page-in-line.js'
import {replaceAll} from './replace-all.js'

// No paragraph is so long with so many indents in it.
const longLine = 1000
// … and hardly a whole text.
const longText = 400
const leastIndents = 3
// Of sentences, that begin a paragraph.
const mostSpaces = 0.75
// Two full-width spaces between two words of a sentence's end or a title; `省长　　罗东川` is a name set apart.
const indent =
  /(?<=[。！？：；”）》>＞!~】\p{Script=Han}])(?<![省市县区州旗]长|主席|主任|书记|总理)[ \u00a0]?\u3000{2}(?=\S)/gu
// Where indents have become single spaces: behind full stops (and the `【本栏协办：…】` that follows one), and before the numbers of headings.
const space =
  /(?<=[。！？][”）]?)[ \u00a0\u3000]+(?=[\p{Script=Han}（“【\d])|(?<=[。！？][”）]?[ \u00a0\u3000]{1,3}【[^【】]{1,40}】)[ \u00a0\u3000]+|(?<![ \u00a0\u3000])[ \u00a0\u3000]+(?=[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/gu

/** A report on one line whose paragraphs still have their indents: `…意见。　　一、工作回顾　　过去一年…`. */
export const oneLine: Rule = {
  id: 'one-line',
  about: 'A report on one line is parted at the indents of its paragraphs, and from the page before and behind it.',
  note: 'an indent begins a paragraph',
  find(text) {
    const least = text.trim().includes('\n') ? longLine : longText
    const changes = Array.from(lines(text)).flatMap(({start, end}) =>
      end - start < least ? [] : partsOf(text.slice(start, end)).map((change) => moved(change, start))
    )
    return changes.length === 0 ? nothing : {changes}
  }
}

function partsOf(line: string): Change[] {
  const indents = replaceAll(line, indent, () => '\n')
  const found = indents.length >= leastIndents ? indents : spacesOf(line)
  if (found.length < leastIndents) return []
  const page = pageInLine(line, found[0]?.start ?? 0)
  return [...found.filter((change) => !page.some(({start}) => start === change.start)), ...page].sort(
    (a, b) => a.start - b.start
  )
}

/** None where nearly every sentence has one behind it, as in copies of printed pages. */
function spacesOf(line: string): Change[] {
  const found = replaceAll(line, space, () => '\n')
  return found.length > mostSpaces * (line.match(/[。！？]/g)?.length ?? 0) ? [] : found
}

const moved = (change: Change, by: number): Change => ({...change, start: change.start + by, end: change.end + by})
