import {frontCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Front} from './front.js'

const patterns: Record<Language, RegExp> = {
  zh: new RegExp(frontCues.zh.session),
  en: new RegExp(frontCues.en.session, 'i')
}

/**
 * The session at which a report was given: `常州市第十七届人民代表大会第三次会议`, `third meeting of the 17th
 * Changzhou People’s Congress`; `null` if the head does not say. A session's name may run over two lines.
 */
export function readSession(front: Front, language: Language): string | null {
  const joined = front.lines.join(language === 'zh' ? '' : ' ').replace(/\s+/g, language === 'zh' ? '' : ' ')
  return sessionIn(joined, language) ?? sessionIn(front.intro, language)
}

/** The first session that a text names. */
export function sessionIn(text: string, language: Language): string | null {
  const found = patterns[language].exec(text)?.[0]
  if (found === undefined) return null
  return found
    .replace(/^(?:.*\d日)?(?:.*代表[^向]{0,30}向)?(?:在|于|我们)?/, '')
    .replace(/ of(?: the)?$/, '')
    .trim()
}
