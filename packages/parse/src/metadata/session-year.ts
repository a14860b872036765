import {congressSessions, metadataCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {smallNumber} from '../year.js'

const {sessions, ordinals} = metadataCues
const patterns = {zh: new RegExp(sessions.zh), en: new RegExp(sessions.en, 'i')}

/** `tenth`, `10th` → 10; NaN for other words. */
export function englishOrdinal(text: string): number {
  const word = ordinals.indexOf(text.toLowerCase())
  return word >= 0 ? word + 1 : smallNumber(text.replace(/(?:st|nd|rd|th)$/, ''))
}

/** Year, of early sessions with the month, of a session of the National People's Congress by its number: 第十四届全国人民代表大会第二次会议 is 2024. */
export function sessionYear(session: string | null, language: Language): string | undefined {
  const match = patterns[language].exec(session ?? '')
  if (match === null) return undefined
  const [first, second] = [englishOrdinal(match[1] ?? ''), englishOrdinal(match[2] ?? '')]
  const [congress, number] = language === 'zh' ? [first, second] : [second, first]
  const {regularSince, before} = congressSessions
  if (congress < regularSince.congress) return before[congress - 1]?.[number - 1]
  const year = regularSince.year + 5 * (congress - regularSince.congress) + number - 1
  return Number.isInteger(year) && number <= 5 ? String(year) : undefined
}
