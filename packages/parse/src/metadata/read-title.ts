import {frontCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Front} from './front.js'
import type {FoundPlace} from './place.js'

const titles = {zh: new RegExp(frontCues.zh.title), en: new RegExp(frontCues.en.title, 'i')}

/** The first line of the head that says what it is; one that is not damaged (`?`, ▯), if there is one. */
export function titleLine({lines}: Front, language: Language): string | undefined {
  const found = lines.filter((line) => titles[language].test(line))
  return found.find((line) => !/[?？\u25af\ufffd]/.test(line)) ?? found[0]
}

/** `title:` of front matter that was taken away before the text. */
export function removedTitle(removed: string): string | undefined {
  return /(?:^|\n)\s*title:\s*(\S.{1,80})/.exec(removed)?.[1]?.trim()
}

/** A description for reports that have lost their title. */
export function composedTitle(found: FoundPlace | null, language: Language): string {
  if (language === 'en') return [found?.place.en, 'work report'].filter(Boolean).join(' ')
  return `${found?.level === 'national' ? '' : (found?.place.name ?? '')}政府工作报告`
}

/** The first sentence of a news article stands for its title. */
export function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n')
  return /^.{0,300}?[。.](?=\s|$|[^\d])/.exec(line)?.[0] ?? line.slice(0, 120)
}
