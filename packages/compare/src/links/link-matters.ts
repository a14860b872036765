import type {Matter} from '@jianbao/lexicon'
import type {Bilingual, Language, MatterLink, PartRole, ReportReading} from '@jianbao/model'
import {type NamePairs, namedMatters} from '../bridge/learn-names.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {type PlacedSentence, passageOf, sentencesOf} from '../text/sentences-of.js'
import {formOf, formsIn} from './consultation-form.js'
import {thingFinder} from './find-things.js'
import {matchMatters, mattersOf} from './matter-matcher.js'
import {type MatterPhrase, matterPhrases} from './matter-phrases.js'
import {type OwnMatter, ownMatter} from './own-matter.js'
import {toldTopics} from './told-topics.js'

/** Passages shown for one topic and one report, from the review and from the plan alike. */
const shown = 3

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
    return {from, form, topic, to, strength: strongest(to), byReport}
  })
}

interface Topic {
  readonly reading: ReportReading
  readonly sentence: PlacedSentence
  readonly phrase: MatterPhrase
  readonly about: About
  readonly form: string
}

/** What a topic is about. */
interface About {
  readonly known: readonly Matter[]
  /** The lexicon's matter is but a part of the topic: 公路 of 农村公路管养. */
  readonly wider: boolean
  /** The things that the topic's own words name. */
  readonly own: OwnMatter | null
}

function topicsIn(reading: ReportReading, names: NamePairs): Topic[] {
  const {language} = reading.report.metadata
  return sentencesOf(reading).flatMap((sentence) => {
    const forms = formsIn(sentence.text, language)
    const topicOf = (phrase: MatterPhrase): Topic[] => {
      const about = aboutOf(phrase, names, language)
      const form = formOf(sentence.text, phrase, language) ?? forms[0] ?? plainForm
      return about === null ? [] : [{reading, sentence, phrase, about, form}]
    }
    const cued = forms.length === 0 ? [] : matterPhrases(sentence.text, language).flatMap(topicOf)
    if (language === 'zh' || !tellsWork.has(sentence.role)) return cued
    const told = toldTopics(
      sentence.text,
      cued.map(({phrase}) => phrase)
    )
    return [...cued, ...told.flatMap(topicOf)]
  })
}

/** Where no form is named: 协商议政. */
const plainForm = 'consultation'

/** Parts in which a CPPCC report tells its work, not its own conduct. */
const tellsWork: ReadonlySet<PartRole> = new Set(['review', 'tasks'])

function aboutOf({text}: MatterPhrase, names: NamePairs, language: Language): About | null {
  const known = [...namedMatters(text, names), ...mattersOf(text, language)].slice(0, most)
  const own = language === 'zh' ? ownMatter(text) : null
  if (known.length === 0 && own === null) return null
  const named = Math.max(
    ...known.flatMap(({zh}) => zh.filter((word) => text.includes(word)).map((word) => word.length))
  )
  return {known, own, wider: own !== null && named < own.marks.join('').length / 2}
}

function topicLabel(phrase: MatterPhrase, about: About, language: Language): Bilingual {
  const [matter] = about.known
  return language === 'zh'
    ? {zh: phrase.text, en: matter?.label?.en ?? matter?.en[0] ?? phrase.text}
    : {zh: matter?.label?.zh ?? matter?.zh[0] ?? phrase.text, en: phrase.text}
}

type Linked = MatterLink['to'][number]

interface MatterIndex {
  find(about: About): Linked[]
}

interface Candidate {
  readonly sentence: PlacedSentence
  readonly strength: 'strong' | 'weak'
  /** How fully the sentence names the matter: of two the fuller is shown. */
  readonly fullness: number
}

/** Where a report names the matters that are asked for, so that each topic is a look-up. */
function indexMatters({reading}: PreparedReport, known: readonly Matter[]): MatterIndex {
  const {language} = reading.report.metadata
  const sentences = sentencesOf(reading).filter(({text}) => !isRollCall(text, language))
  const byMatter = new Map<string, Candidate[]>()
  for (const sentence of sentences) {
    for (const {matter, strength, words} of matchMatters(sentence.text, language, known)) {
      const candidate = {sentence, strength, fullness: words.length}
      byMatter.set(matter.id, [...(byMatter.get(matter.id) ?? []), candidate])
    }
  }
  const findThings = language === 'zh' ? thingFinder(sentences) : () => []
  const candidatesOf = ({known: matters, wider, own}: About): Candidate[][] => [
    ...(own === null ? [] : [findThings(own).map(({coverage, ...hit}) => ({...hit, fullness: 1 + coverage}))]),
    ...matters.map(({id}) => (byMatter.get(id) ?? []).map((one) => (wider ? {...one, strength: 'weak' as const} : one)))
  ]
  return {
    find: (about) => {
      const all = candidatesOf(about)
      const strong = all.map((candidates) => candidates.filter(({strength}) => strength === 'strong'))
      const chosen = (strong.some((candidates) => candidates.length > 0) ? strong : all).flatMap(choose)
      return [...new Map(chosen.map((candidate) => [candidate.sentence, candidate])).values()].map(
        ({sentence, strength}) => ({...passageOf(reading, sentence), strength})
      )
    }
  }
}

/** Some of what was done and some of what is planned, the fullest passages first, in text order. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const distinct = [...new Map(candidates.map((candidate) => [candidate.sentence, candidate])).values()]
  const part = (role: PartRole) => (role === 'review' || role === 'problems' ? 'review' : 'plan')
  return (['review', 'plan'] as const).flatMap((side) =>
    distinct
      .filter(({sentence}) => part(sentence.role) === side)
      .sort((a, b) => b.fullness - a.fullness)
      .slice(0, shown)
  )
}

/** `全市工会、青少年、妇女儿童、残疾人、红十字…等事业取得明显成效` names everything and acts on nothing. */
function isRollCall(text: string, language: Language): boolean {
  if (language === 'zh') return /(?:[^、，,；;]{2,8}、){4,}[^、，,；;]{0,12}等(?:各项)?(?:事业|工作)/.test(text)
  return /(?:[^,;]{3,40},\s+){5,}and [^,;]{3,60} (?:have|has) (?:achieved|made)/.test(text)
}

function strongest(passages: readonly Linked[]): Strength {
  if (passages.some((passage) => passage.strength === 'strong')) return 'strong'
  return passages.length > 0 ? 'weak' : 'none'
}
