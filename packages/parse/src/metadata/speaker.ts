import {frontCues, metadataCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Front} from './front.js'

const office = {
  zh: new RegExp(
    `(?:${frontCues.zh.offices})[:：]?([\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+(?:[·•．.][\u3400-\u9fff]+)+)(?=各位|[)）]|$)`
  ),
  // Mongolian and other names of many syllables, which stand to the end of the line: 县长 才仁道尔吉
  zhLong: new RegExp(`(?:${frontCues.zh.offices})[:：]?([\u3400-\u9fff]{5,9})$`),
  enBefore: new RegExp(
    `^(?:[—–-]+\\s*)?(?:by\\s+)?([\\w’'-]+(?: [\\w’'-]+){1,3}),\\s*(?:the )?(?:${frontCues.en.offices})\\b`,
    'i'
  ),
  // The comma may be lost: Wang Fang Premier of the State Council
  enBeside: new RegExp(`^([A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){1,2}) (?:${frontCues.en.offices}) of \\S`, 'i'),
  enAfter: new RegExp(
    `^(?:[—–-]+\\s*)?(?:by\\s+)?(?:${frontCues.en.offices})(?: of (?:[^,]{2,60},|\\S+(?: \\S+){0,4}(?=\\s{2})))?\\s+([\\w’'-]+(?: [\\w’'-]+){1,3})$`,
    'i'
  )
}

const {bare, notBare, notNames, field, besideDay} = metadataCues.speakers
/** 报告人：某某, and a line of a day and a name. */
const fieldName = new RegExp(field)
const dayAndName = new RegExp(besideDay)
/** A line that is a name and nothing else: 戴源, Dai Yuan. */
const bareName = {zh: new RegExp(bare.zh), en: new RegExp(bare.en)}
const isNoBareName = new RegExp(notBare)
const isNoName = new RegExp(notNames)

/** Who gives the report: the name beside an office (市长 盛蕾), or a line before the salutation that is only a name. */
export function readSpeaker({lines, salutation}: Front, language: Language): string | null {
  for (const line of lines) {
    const name = language === 'zh' ? chineseSpeaker(line) : englishSpeaker(line)
    if (name !== null) return name
  }
  if (!salutation) return null
  const above = lines.slice(0, -1).slice(-3)
  const found = above.map((line) => (language === 'zh' ? line.replace(/\s/g, '') : line)).filter(isBare(language))
  return found.at(-1) ?? null
}

function isBare(language: Language): (line: string) => boolean {
  return (line) => bareName[language].test(line) && !isNoBareName.test(line)
}

function chineseSpeaker(line: string): string | null {
  const folded = line.replace(/\s/g, '')
  const found =
    office.zh.exec(folded)?.[1] ??
    office.zhLong.exec(folded)?.[1] ??
    fieldName.exec(folded)?.[1] ??
    dayAndName.exec(folded)?.[1]
  return found === undefined || isNoName.test(found) ? null : found
}

/** The name beside the day that a report was given on: 2006年2月16日 某某. */
export function speakerBesideDay(line: string): string | null {
  return dayAndName.exec(line.replace(/\s/g, ''))?.[1] ?? null
}

function englishSpeaker(line: string): string | null {
  const name = office.enBefore.exec(line)?.[1] ?? office.enBeside.exec(line)?.[1] ?? office.enAfter.exec(line)?.[1]
  return name !== undefined && /^(?:[A-Z]\S* ?)+$/.test(name) ? name : null
}
