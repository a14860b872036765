import {numbersFile} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// Blanks of an indent which a page had no character for: `??? 各位代表：`.
const indent = /^[ \t]*[?\uFFFD]{2,}[ \t]*(?=[\p{Script=Han}“《（(\d])/gmu
// One line may begin with a real wreck; indents stand before all paragraphs.
const paragraphs = 2
// On such a page the blanks between words went the same way: `联系我们???设为首页`, `2021/9/6?10:31:44`, `?上一篇：没有了`.
const blank =
  /(?<=[^?\s])\?{2,}(?=[^?\s])|(?<=\d[-/]\d{1,2})\?(?=\d{1,2}:\d\d)|^\?(?=\p{Script=Han})|(?<=\p{Script=Han})\?+$|(?<=[。；，！])\?(?=\p{Script=Han})/gmu
// And its quotation marks where it has none: `用?当表率?的定位`, `打造?菜篮子??后花园?`.
const quotation =
  /(?<=[\p{Script=Han}、，：）])\?(\p{Script=Han}{2,12}(?:\?\?\p{Script=Han}{2,12}){0,8})\?(?![?\s])(?=[\p{Script=Han}，。；、]|$)/gmu
let asks: RegExp | undefined

/** Whether something is asked there. */
function isAsking(text: string): boolean {
  asks ??= new RegExp(numbersFile.asks, 'u')
  return asks.test(text)
}

/** Question marks at the beginning of paragraphs stand for their indent; on such a page, others for blanks and quotation marks. */
export const lostIndent: Rule = {
  id: 'lost-indent',
  about:
    'Question marks at the beginning of several paragraphs, where an indent stood, go; on such a page those between words become blanks, and those around a few words quotation marks.',
  find(text) {
    if (!/^[ \t]*[?\uFFFD]{2}/m.test(text)) return nothing
    const indents = Array.from(text.matchAll(indent), ({index, 0: marks}): Change => {
      const [start, end] = [index, index + marks.length]
      return {start, end, after: '', certainty: 'inferred', note: 'the blanks of an indent'}
    })
    if (indents.length < paragraphs) return nothing
    const quotations = /[“”]/.test(text) ? [] : replaceAll(text, quotation, quoted, 'quotation marks')
    const taken = [...indents, ...quotations]
    const blanks = replaceAll(text, blank, blankAt, 'blanks').filter(
      ({start, end}) => !taken.some((change) => change.start < end && start < change.end)
    )
    const changes = [...taken, ...blanks].map((change): Change => ({...change, certainty: 'inferred'}))
    return {changes: changes.sort((a, b) => a.start - b.start)}
  }
}

function quoted([whole, words = '']: RegExpMatchArray): string | undefined {
  return isAsking(whole) ? undefined : `“${words.replaceAll('??', '”“')}”`
}

// Of a question before its mark.
const clause = 20

function blankAt({input = '', index}: RegExpMatchArray & {index: number}): string | undefined {
  return isAsking(input.slice(Math.max(0, index - clause), index)) ? undefined : ' '
}
