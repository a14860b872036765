import {classWordOf, frontCues, metadataCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Front} from './front.js'
import type {FoundPlace} from './place.js'

const titles = {zh: new RegExp(frontCues.zh.title), en: new RegExp(frontCues.en.title, 'i')}

/** The first line of the head that says what it is; one that is not damaged (`?`, ▯), if there is one. */
export function titleLine({lines}: Front, language: Language): string | undefined {
  const found = lines.filter((line) => titles[language].test(line))
  const line = found.find((one) => !/[?？\u25af\ufffd]/.test(one)) ?? found[0]
  return line === undefined ? undefined : (running[language].exec(line)?.[1] ?? line)
}

/** What runs on behind a title, at the head of a report on one line: `上海市政府工作报告 ——2026年2月3日在…`. */
const running = {
  zh: new RegExp(metadataCues.titles.running.zh),
  en: new RegExp(metadataCues.titles.running.en, 'i')
}
const ofGovernment = new RegExp(metadataCues.titles.ofGovernment)

/** `title:` of front matter that was taken away before the text. */
export function removedTitle(removed: string): string | undefined {
  return /(?:^|\n)\s*title:\s*(\S.{1,80})/.exec(removed)?.[1]?.trim()
}

/** A description for reports that have lost their title. */
export function composedTitle(found: FoundPlace | null, language: Language): string {
  if (language === 'en') return [found?.place.en, 'work report'].filter(Boolean).join(' ')
  return `${found?.level === 'national' ? '' : (found?.place.name ?? '')}政府工作报告`
}

/** XX镇政府工作报告: a title whose place is blotted out, or in no gazetteer, still tells that it is a township's. */
export function townshipTitle(title: string): boolean {
  const name = ofGovernment.exec(title)?.[1] ?? ''
  return classWordOf(name)?.level === 'township'
}

/** The first sentence of a news article stands for its title. */
export function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n')
  return /^.{0,300}?[。.](?=\s|$|[^\d])/.exec(line)?.[0] ?? line.slice(0, 120)
}
