import {type Change, nothing, type Rule} from '../rule.js'

// Blanks of an indent which a page had no character for: `??? 各位代表：`.
const indent = /^[ \t]*[?\uFFFD]{2,}[ \t]*(?=[\p{Script=Han}“《（(\d])/gmu
// One line may begin with a real wreck; indents stand before all paragraphs.
const paragraphs = 2

/** Question marks at the beginning of paragraphs stand for their indent. */
export const lostIndent: Rule = {
  id: 'lost-indent',
  about: 'Question marks at the beginning of several paragraphs, where an indent stood, go.',
  find(text) {
    if (!/^[ \t]*[?\uFFFD]{2}/m.test(text)) return nothing
    const changes = Array.from(text.matchAll(indent), ({index, 0: marks}): Change => {
      const [start, end] = [index, index + marks.length]
      return {start, end, after: '', certainty: 'inferred', note: 'the blanks of an indent'}
    })
    return changes.length < paragraphs ? nothing : {changes}
  }
}
