import {type Change, nothing, type Rule} from '../rule.js'
import {apart} from './apart.js'
import {removal} from './removal.js'
import {isChineseScan, isEnglishScan} from './scan-evidence.js'

// `企业离  ·`, `劳动力 ' .` at the end of a line; behind an English word only what no sentence has there.
const behind =
  /(?=[^\S\n])(?<=[\p{Script=Han}，、；。])[^\S\n]+[·'‘’`.,|~_■‖^;*](?:[^\S\n]*[·'‘’`.,|~_■‖^;*]){0,4}[^\S\n]*$|(?=[^\S\n])(?<=[a-z,;])[^\S\n]+[·'`|~_■‖^*](?:[^\S\n]*[·'‘’`.,|~_■‖^;*]){0,4}[^\S\n]*$/gmu
// `| 　　发展环境`: no bullet of a list.
const before = /^[^\S\n]*[|'`~_‖^](?:[^\S\n]*[|'`~_‖^.,·]){0,3}(?=[^\S\n]+[\p{Script=Han}A-Z“])/gmu
// A mark that so many lines begin with is no dirt.
const most = 2

/** `企  ·`, `| 　　发展`: marks beside the text of a scanned page where the paper had dirt. */
export const speck: Rule = {
  id: 'speck',
  about: 'In scanned texts marks that stand apart at the ends of lines, where the paper had dirt, are removed.',
  find(text) {
    if (!/[·'‘’`.,|~_■‖^;*][^\S\n]*(?:\n|$)|^[^\S\n]*[|'`~_‖^][|'`~_‖^.,·\s]/m.test(text)) return nothing
    const [ends, heads] = [behind, before].map((pattern) => placesOf(text, pattern))
    const found = [...(ends ?? []), ...((heads ?? []).length > most ? [] : (heads ?? []))]
    if (found.length === 0 || !(isChineseScan(text) || isEnglishScan(text))) return nothing
    return {changes: apart(found)}
  }
}

const placesOf = (text: string, pattern: RegExp): Change[] =>
  Array.from(text.matchAll(pattern))
    .filter(({index, 0: run}) => !isTableRow(text, index, run))
    .map(({index, 0: run}) => removal({start: index, end: index + run.length}, 'speck of a scan'))

/** Whether the line has another `|`, as rows of tables do. */
function isTableRow(text: string, index: number, run: string): boolean {
  const end = text.indexOf('\n', index)
  const line = text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end)
  return line.split('|').length > run.split('|').length
}
