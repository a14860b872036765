import {templateWords} from '@jianbao/lexicon'
import type {BriefingView, Figure} from 'jianbao'

type Language = 'zh' | 'en'

/** A view's language as the words are keyed. */
export const languageOf = ({language}: Pick<BriefingView, 'language'>): Language => (language === 'zh' ? 'zh' : 'en')

/** A unit by itself: 元, 个百分点; yuan, percentage points. Counts have none. */
export function unitName(unit: string, language: Language): string {
  const words = templateWords().units[unit]
  return words === undefined ? unit : words[language].replace('{}', '').trim()
}

/** 超, 约; over, about; nothing for an exact figure. */
export const boundName = (bound: Figure['bound'], language: Language) => templateWords().boundNames[bound][language]

export const kindName = (kind: Figure['kind'], language: Language) => templateWords().kindNames[kind][language]

export const statusName = (status: Figure['status'], language: Language) => templateWords().statuses[status][language]
