import {nameExpressions} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Named} from './named.js'

const medals = {zh: new RegExp(nameExpressions.medals.zh), en: new RegExp(nameExpressions.medals.en)}

/** How far from an event it is told that somebody won medals there. */
const reach = {zh: 24, en: 80}

/** Whether an event is one where athletes from the place won medals, which others held: 健儿在[全运会]上夺得8枚金牌. */
export function isOthersGames(text: string, {kind, start, end}: Named, language: Language): boolean {
  if (kind !== 'event') return false
  const before =
    text
      .slice(Math.max(0, start - reach[language]), start)
      .split(/[。；;]|\. /)
      .at(-1) ?? ''
  const behind = text.slice(end, end + reach[language]).split(/[。；;]|\. /)[0] ?? ''
  return medals[language].test(before) || medals[language].test(behind)
}
