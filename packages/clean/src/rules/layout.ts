import {type Change, nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

/** `政 府 工 作 报 告` → `政府工作报告`. */
export const letterSpacing: Rule = {
  id: 'letter-spacing',
  about: 'A title or heading set with spaces between all its characters is closed up.',
  find(text) {
    // the first character before the look back, which a run of spaces would be asked for at each of them
    const title =
      /(?=\p{Script=Han})(?<=^[^\S\n]*)\p{Script=Han}(?:[^\S\n]+\p{Script=Han}){3,}(?=[^\S\n]*(?:$|[-—–(（]))/gmu
    // `一 、 2023 年 工 作 回 顾`, its year perhaps closed up before
    const heading =
      /(?=[一二三四五六七八九十])(?<=^[^\S\n]*)[一二三四五六七八九十](?:[^\S\n]+[一二三四五六七八九十])?[^\S\n]*、(?:[^\S\n]+(?:\d{4}年?|\p{Script=Han})){4,}(?=[^\S\n]*$)/gmu
    const changes = [title, heading].flatMap((pattern) =>
      replaceAll(text, pattern, ([line]) => line.replace(/\s+/g, ''))
    )
    return {changes: changes.sort((a, b) => a.start - b.start)}
  }
}

/** One paragraph a line: no blank lines, no spaces around a line. */
export const lineEnds: Rule = {
  id: 'blank-space',
  about: 'Indents, spaces at line ends and empty lines are taken out: one paragraph a line.',
  find(text) {
    if (!/^\s|\s$|\n\s|[^\S\n]\n/.test(text)) return nothing
    const changes: Change[] = []
    for (const {index, 0: space} of text.matchAll(/\s+/g)) {
      const end = index + space.length
      const atEdge = index === 0 || end === text.length
      const after = atEdge ? '' : space.includes('\n') ? '\n' : space
      if (after !== space) changes.push({start: index, end, after, certainty: 'determined'})
    }
    return {changes}
  }
}
