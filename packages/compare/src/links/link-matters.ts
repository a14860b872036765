import {consultationWords} from '@jianbao/lexicon'
import type {Bilingual, Language, MatterLink, PartRole, ReportReading} from '@jianbao/model'
import {type NamePairs, namedMatters} from '../bridge/learn-names.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {type PlacedSentence, passageOf, sentencesOf} from '../text/sentences-of.js'
import {formOf, formsIn} from './consultation-form.js'
import {type About, indexMatters, type Linked} from './matter-index.js'
import {mattersOf} from './matter-matcher.js'
import {type MatterPhrase, matterPhrases} from './matter-phrases.js'
import {ownMatter} from './own-matter.js'
import {standsAlone} from './plain-topic.js'
import {toldTopics} from './told-topics.js'

/** A topic is about one matter, or about two that its wording joins: capital for the new energy industry. */
const most = 2

type Strength = MatterLink['strength']

/**
 * Each topic that a CPPCC consulted on, supervised, proposed or looked into, with the passages of the governments' reports
 * that are of the same matter. A link means "same matter", never "because of".
 */
export function linkMatters(
  cppcc: readonly PreparedReport[],
  governments: readonly PreparedReport[],
  names: NamePairs
): MatterLink[] {
  const topics = cppcc.flatMap(({reading}) => topicsIn(reading, names))
  const asked = new Map(topics.flatMap(({about}) => about.known).map((matter) => [matter.id, matter]))
  const indexes = governments.map((report) => indexMatters(report, [...asked.values()]))
  return topics.map(({reading, sentence, phrase, about, form}) => {
    const found = indexes.map((index) => index.find(about))
    const to = found.flat()
    const from = passageOf(reading, sentence, phrase.start, phrase.end)
    const byReport = Object.fromEntries(governments.map(({summary}, at) => [summary.id, strongest(found[at] ?? [])]))
    const topic = topicLabel(phrase, about, reading.report.metadata.language)
    return {from, form, topic, sought: !isUnknown(about), to, strength: strongest(to), byReport}
  })
}

interface Topic {
  readonly reading: ReportReading
  readonly sentence: PlacedSentence
  readonly phrase: MatterPhrase
  readonly about: About
  readonly form: string
}

function topicsIn(reading: ReportReading, names: NamePairs): Topic[] {
  const {language} = reading.report.metadata
  return sentencesOf(reading).flatMap((sentence) => {
    const forms = formsIn(sentence.text, language)
    const topicOf = (phrase: MatterPhrase): Topic[] => {
      const about = aboutOf(phrase, names, language)
      if (about !== null && isUnknown(about) && !tellsWork.has(sentence.role)) return []
      const form = formOf(sentence.text, phrase, language) ?? forms[0] ?? plainForm
      return about === null ? [] : [{reading, sentence, phrase, about, form}]
    }
    const told = language === 'zh' && tellsWork.has(sentence.role) && tellsDeed(sentence.text)
    const cued = forms.length === 0 && !told ? [] : matterPhrases(sentence.text, language).flatMap(topicOf)
    if (language === 'zh' || !tellsWork.has(sentence.role)) return cued
    const others = cued.map(({phrase}) => phrase)
    return [...cued, ...toldTopics(sentence.text, others).flatMap(topicOf)]
  })
}

/** `就雨污分流提出建议`: what was done, without a form of consultation. */
function tellsDeed(sentence: string): boolean {
  return consultationWords().deeds.zh.some((deed) => sentence.includes(deed))
}

/** Where no form is named: 协商议政. */
const plainForm = 'consultation'

/** Parts in which a CPPCC report tells its work, not its own conduct. */
const tellsWork: ReadonlySet<PartRole> = new Set(['review', 'tasks'])

function aboutOf(phrase: MatterPhrase, names: NamePairs, language: Language): About | null {
  const {text} = phrase
  const known = [...namedMatters(text, names), ...mattersOf(text, language)].slice(0, most)
  const own = language === 'zh' ? ownMatter(text) : null
  if (known.length === 0 && own === null && !(language === 'en' && standsAlone(phrase))) return null
  const named = Math.max(
    ...known.flatMap(({zh}) => zh.filter((word) => text.includes(word)).map((word) => word.length))
  )
  return {known, own, wider: own !== null && named < own.marks.join('').length / 2}
}

/** Neither the lexicon nor the topic's own words say what could be looked for: the wording alone makes it a topic. */
function isUnknown({known, own}: About): boolean {
  return known.length === 0 && own === null
}

function topicLabel(phrase: MatterPhrase, about: About, language: Language): Bilingual {
  const [matter] = about.known
  return language === 'zh'
    ? {zh: phrase.text, en: matter?.label?.en ?? matter?.en[0] ?? phrase.text}
    : {zh: matter?.label?.zh ?? matter?.zh[0] ?? phrase.text, en: phrase.text}
}

function strongest(passages: readonly Linked[]): Strength {
  if (passages.some((passage) => passage.strength === 'strong')) return 'strong'
  return passages.length > 0 ? 'weak' : 'none'
}
