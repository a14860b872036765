import {type Change, nothing, type Rule} from '../rule.js'
import {glossaryMarks} from './glossary-mark.js'
import {replaceAll} from './replace-all.js'

// `一网通办[1]`, `“双碳”〔12〕`, `增长8.5%[注1]`; four digits are a year (国发〔2023〕12号), and 第[1]号 is a number.
const bracketed =
  /(?<=[a-z][.,;”’]?)\[\d{1,2}\]|(?<=[\p{Script=Han}”》）%％‰])(?:\[注?\d{1,2}\]|〔注?\d{1,2}〕|［注?\d{1,2}］|【注?\d{1,2}】|[（(]注\d{1,2}[）)])(?!号)/gu
// `专精特新¹`; ² and ³ after a measure are its power (平方公里 is also written 公里²).
const superscript = /(?<=[\p{Script=Han}”》）)]|[a-z]{3}[.,;”’]?)(?<![米里][²³]?)[⁰¹²³⁴-⁹]{1,2}/gu
// `专精特新①`, glued to a word; enumerations (`：①增长5.2%；②…`) follow a mark.
// A line may begin with one, before a mark: `富矿精开` + `②，集中力量`.
const circled = /(?<=[\p{Script=Han}”》）\]〕］】])[①-⑳]|(?<=[\p{Script=Han}”》）][^\S\n]*\n)[①-⑳](?=[，。、；：）])/gu

/** Marks of footnotes that a copy has glued to words. */
export const footnoteMark: Rule = {
  id: 'footnote-mark',
  about: 'Footnote marks that are glued to words are taken out; circled digits only where a note begins with them.',
  find(text) {
    const glossary = glossaryMarks(text)
    if (glossary.length === 0 && !/[[〔［【]注?\d{1,2}[\]〕］】]|[（(]注\d|[⁰¹²³⁴-⁹①-⑳]/.test(text)) return nothing
    const marks = [bracketed, superscript].flatMap((pattern) => replaceAll(text, pattern, () => ''))
    const notes = replaceAll(text, circled, ([mark]) => (hasNote(text, mark) ? '' : undefined))
    const changes = [...marks, ...notes, ...glossary].map((change): Change => ({...change, removal: 'footnote mark'}))
    return changes.length === 0 ? nothing : {changes: changes.sort((a, b) => a.start - b.start)}
  }
}

/** Whether a line begins with the mark: the note itself. */
function hasNote(text: string, mark: string): boolean {
  return new RegExp(`^[^\\S\\n]*${mark}[^\\S\\n]*[“"《]?[\\p{Script=Han}\\dA-Za-z]`, 'mu').test(text)
}
