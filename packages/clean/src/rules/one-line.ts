import {nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'
import {replaceAll} from './replace-all.js'

// No paragraph is so long with so many indents in it.
const longLine = 1000
const leastIndents = 5
// Two full-width spaces between two words of a sentence's end or a title; `省长　　罗东川` is a name set apart.
const indent = /(?<=[。！？：；”）》\p{Script=Han}])(?<![省市县区州旗]长|主席|主任|书记|总理)\u3000{2}(?=\S)/gu

/** A report on one line whose paragraphs still have their indents: `…意见。　　一、工作回顾　　过去一年…`. */
export const oneLine: Rule = {
  id: 'one-line',
  about: 'A report on one line is parted at the indents of its paragraphs.',
  note: 'an indent begins a paragraph',
  find(text) {
    if (!text.includes('\u3000\u3000')) return nothing
    const changes = Array.from(lines(text)).flatMap(({start, end}) => {
      if (end - start < longLine) return []
      const found = replaceAll(text.slice(start, end), indent, () => '\n')
      if (found.length < leastIndents) return []
      return found.map((change) => ({...change, start: change.start + start, end: change.end + start}))
    })
    return changes.length === 0 ? nothing : {changes}
  }
}
