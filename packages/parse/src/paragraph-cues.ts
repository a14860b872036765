import {type ParagraphCue, roleCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

const order: readonly ParagraphCue[] = [
  'plan-year',
  'problems',
  'targets',
  'requirements',
  'plan',
  'self-building',
  'closing'
]

/** How far into a paragraph its opening words may stand; cues further in tell of one sentence only. */
const openingLength = {zh: 160, en: 400}

/** Finds what the opening words of a paragraph announce. Made once a report, for the year planned for. */
export function paragraphCueReader(
  language: Language,
  planned: string | null
): (paragraph: string) => Set<ParagraphCue> {
  const patterns = order.flatMap((cue) => {
    const sources = roleCues.paragraphs[language][cue]
    if (sources.length === 0) return []
    // Without a known year no four digits can match: NEVER stands for a year that does not occur.
    const source = sources.join('|').replaceAll('PLANNED', planned ?? 'NEVER')
    return [[cue, new RegExp(source, language === 'en' ? 'i' : '')] as const]
  })
  return (paragraph) => {
    const opening = paragraph.slice(0, openingLength[language])
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

const tense = {
  review: {
    zh: /去年|一年来|五年来|过去|实现了|完成了|取得了|达到|新增|获评|荣获|比上年|同比/g,
    en: /\b(?:was|were|has|have|completed|achieved|increased|improved|strengthened|promoted|accelerated|carried out|made|grew|reached|last year|past)\b/g
  },
  plan: {
    zh: /今年|明年|力争|确保|争取|加快|推进|要|将|着力|大力|进一步/g,
    en: /\b(?:will|should|must|strive|this year|promote|accelerate|strengthen|deepen|improve)\b/g
  }
}

/** Whether a passage rather tells of what was done, or of what is to be done, by the words that it uses. */
export function leaning(passage: string, language: Language): 'review' | 'tasks' {
  const done = passage.match(tense.review[language])?.length ?? 0
  const planned = passage.match(tense.plan[language])?.length ?? 0
  return done > planned ? 'review' : 'tasks'
}
