import {frontCues} from '@jianbao/lexicon'
import type {Body, Language} from '@jianbao/model'
import type {Front} from './front.js'

type BodyPatterns = ReadonlyArray<readonly [Body, RegExp]>

function compile(language: Language): BodyPatterns {
  const bodies = ['cppcc', 'congress', 'government'] as const
  return bodies.map((body) => [body, new RegExp(frontCues[language].bodies[body], 'i')])
}

const patterns: Record<Language, BodyPatterns> = {zh: compile('zh'), en: compile('en')}

const news: Record<Language, RegExp> = {
  zh: new RegExp(frontCues.zh.news, 'g'),
  en: new RegExp(frontCues.en.news, 'gi')
}

const newsLine: Record<Language, RegExp> = {
  zh: new RegExp(frontCues.zh.newsLine, 'm'),
  en: new RegExp(frontCues.en.newsLine, 'm')
}

/** Two different cues of a news article in its first 3,000 characters (one behind a byline or dateline); nobody is addressed. */
function isNews(text: string, language: Language): boolean {
  const opening = text.slice(0, 3000)
  const cues = opening.match(news[language]) ?? []
  const lines = newsLine[language].test(opening) ? 1 : 0
  return new Set(cues.map((cue) => cue.toLowerCase())).size + lines >= 2
}

/**
 * Which kind of body speaks. The head decides; where nobody is addressed and no report is announced, the wording of
 * news (`deliberated on`, `记者`) decides. A government is the default: most work reports are governments'.
 */
export function readBody(text: string, front: Front, hasParts: boolean, language: Language): Body {
  // a line that addresses and introduces at once stands in both
  const lines = front.lines.filter((line) => line !== front.intro)
  const head = [...lines, front.intro].join(language === 'zh' ? '' : ' ')
  if (!front.salutation && front.intro === '' && !hasParts && isNews(text, language)) return 'news'
  return patterns[language].find(([, pattern]) => pattern.test(head))?.[0] ?? 'government'
}
