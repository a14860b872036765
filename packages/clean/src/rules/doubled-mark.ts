import {type Change, nothing, type Rule} from '../rule.js'

// Not between digits, where it may be all that is left of a number.
const doubled = /(?<=[\p{Script=Han}％%”）)\d])[,，](?=[,，、。；;]|[：:](?!\d))(?![,，]\d)/gu
// A slip of the pen is one; a mirror puts one before every third mark.
const least = 3

/** Commas that a mirror has strewn before other marks: `增长7.1%,；财政收入` is `增长7.1%；财政收入`. */
export const doubledMark: Rule = {
  id: 'doubled-mark',
  about: 'Commas that a page has put before other marks go: `一,、工作回顾` becomes `一、工作回顾`.',
  find(text) {
    if (!/[,，][,，、。；;]/.test(text)) return nothing
    const changes = Array.from(text.matchAll(doubled), ({index}): Change => {
      return {start: index, end: index + 1, after: '', certainty: 'inferred', note: 'a comma put before another mark'}
    })
    return changes.length < least ? nothing : {changes}
  }
}
