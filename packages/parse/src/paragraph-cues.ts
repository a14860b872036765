import {type ParagraphCue, roleCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {announcesList} from './list-item.js'
import {planBeginning} from './section-period.js'

const order: readonly ParagraphCue[] = [
  'plan-year',
  'problems',
  'targets',
  'requirements',
  'plan',
  'situation',
  'self-building',
  'looks-back',
  'closing'
]

/** How far into a paragraph its opening words may stand; cues further in tell of one sentence only. */
const openingLength = {zh: 160, en: 400}

/** The opening words, and, where it announces a list, the last ones: …要努力实现以下目标：. */
function tellingWords(paragraph: string, language: Language): string {
  const length = openingLength[language]
  const opening = paragraph.slice(0, length)
  return paragraph.length > length && announcesList(paragraph)
    ? `${opening}\n${paragraph.slice(Math.max(length, paragraph.length - announcing))}`
    : opening
}

/** Words before a list that say what it is of. */
const announcing = 40

/** Finds what the opening words of a paragraph announce. Made once a report, for the year planned for. */
export function paragraphCueReader(
  language: Language,
  planned: string | null
): (paragraph: string) => Set<ParagraphCue> {
  const patterns = order.flatMap((cue) => {
    const sources = roleCues.paragraphs[language][cue]
    if (sources.length === 0) return []
    // Without a known year no four digits can match: NEVER stands for a year, or a plan, that does not occur.
    const source = sources
      .join('|')
      .replaceAll('PLANNED', planned ?? 'NEVER')
      .replaceAll('COMING', (planned && planBeginning(planned)) ?? 'NEVER')
    return [[cue, new RegExp(source, language === 'en' ? 'i' : '')] as const]
  })
  return (paragraph) => {
    const opening = tellingWords(paragraph, language)
    return new Set(patterns.filter(([, pattern]) => pattern.test(opening)).map(([cue]) => cue))
  }
}

const address = {
  zh: /^(?:\*\*)?(?:各?位(?:代表|委员|同志)|同志们)/,
  en: /^(?:dear|fellow|honou?rable) (?:representatives|deputies|delegates|members|comrades)/i
}

/** Whether a paragraph speaks to the audience (各位代表！…): such paragraphs stand beside numbered sections, not in them. */
export function addressesAudience(paragraph: string, language: Language): boolean {
  return address[language].test(paragraph)
}
