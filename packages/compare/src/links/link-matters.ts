import {consultationWords, type Matter, matters} from '@jianbao/lexicon'
import type {Bilingual, Language, MatterLink, PartRole, ReportReading} from '@jianbao/model'
import {wordMatcher} from '../align/word-matcher.js'
import {type NamePairs, namedMatters} from '../bridge/learn-names.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {type PlacedSentence, passageOf, sentencesOf} from '../text/sentences-of.js'
import {type MatterHit, matchMatters, mattersOf} from './matter-matcher.js'
import {type MatterPhrase, matterPhrases} from './matter-phrases.js'
import {ownMatter} from './own-matter.js'

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
  const own = topics.flatMap(({about, isOwn}) => (isOwn ? about : []))
  const indexes = governments.map((report) => indexMatters(report, [...matters(), ...names.matters, ...own]))
  return topics.flatMap(({reading, sentence, phrase, about, form, isOwn}) => {
    const found = indexes.map((index) => index.find(about))
    const to = found.flat()
    // Of a matter that only its own wording names nobody could say that it left no trace.
    if (isOwn && to.length === 0) return []
    const from = passageOf(reading, sentence, phrase.start, phrase.end)
    const byReport = Object.fromEntries(governments.map(({summary}, at) => [summary.id, strongest(found[at] ?? [])]))
    const topic = topicLabel(phrase, about, reading.report.metadata.language)
    return [{from, form, topic, to, strength: strongest(to), byReport}]
  })
}

interface Topic {
  readonly reading: ReportReading
  readonly sentence: PlacedSentence
  readonly phrase: MatterPhrase
  readonly about: readonly Matter[]
  /** The lexicon does not know the matter: it is looked for by the topic's own words. */
  readonly isOwn: boolean
  readonly form: string
}

function topicsIn(reading: ReportReading, names: NamePairs): Topic[] {
  const {language} = reading.report.metadata
  return sentencesOf(reading).flatMap((sentence) => {
    const forms = formsIn(sentence.text, language)
    if (forms.length === 0) return []
    return matterPhrases(sentence.text, language).flatMap((phrase): Topic[] => {
      const known = [...namedMatters(phrase.text, names), ...mattersOf(phrase.text, language)].slice(0, most)
      const own = known.length === 0 ? ownMatter(phrase, language) : null
      const about = own === null ? known : [own]
      const form = formOf(sentence.text, phrase, language) ?? forms[0] ?? ''
      return about.length === 0 ? [] : [{reading, sentence, phrase, about, isOwn: own !== null, form}]
    })
  })
}

/** The form named next behind the topic, else in the sentence: `around X, we conduct inspections; around Y, …`. */
function formOf(sentence: string, phrase: MatterPhrase, language: Language): string | undefined {
  const behind = sentence.slice(phrase.end).split(/[;；]/)[0] ?? ''
  return formsIn(behind, language)[0] ?? formsIn(sentence.slice(0, phrase.start), language)[0]
}

function formsIn(text: string, language: Language): string[] {
  return consultationWords()
    .forms.filter((form) => form[language].some((line) => line.split(' ').every((word) => holds(text, word, language))))
    .map((form) => form.id)
}

function holds(text: string, word: string, language: Language): boolean {
  return language === 'zh' ? text.includes(word) : wordMatcher([word], 'en').find(text.replaceAll("'", '’')).length > 0
}

function topicLabel(phrase: MatterPhrase, about: readonly Matter[], language: Language): Bilingual {
  const [matter] = about
  return language === 'zh'
    ? {zh: phrase.text, en: matter?.label?.en ?? matter?.en[0] ?? phrase.text}
    : {zh: matter?.label?.zh ?? matter?.zh[0] ?? phrase.text, en: phrase.text}
}

type Linked = MatterLink['to'][number]

interface MatterIndex {
  find(about: readonly Matter[]): Linked[]
}

interface Candidate {
  readonly sentence: PlacedSentence
  readonly hit: MatterHit
}

/** Every matter that a report names, once, so that each topic is a look-up. */
function indexMatters({reading}: PreparedReport, known: readonly Matter[]): MatterIndex {
  const {language} = reading.report.metadata
  const byMatter = new Map<string, Candidate[]>()
  for (const sentence of sentencesOf(reading)) {
    if (isRollCall(sentence.text, language)) continue
    for (const hit of matchMatters(sentence.text, language, known)) {
      byMatter.set(hit.matter.id, [...(byMatter.get(hit.matter.id) ?? []), {sentence, hit}])
    }
  }
  return {
    find: (about) => {
      const all = about.map((matter) => byMatter.get(matter.id) ?? [])
      const strong = all.map((candidates) => candidates.filter(({hit}) => hit.strength === 'strong'))
      const chosen = (strong.some((candidates) => candidates.length > 0) ? strong : all).flatMap(choose)
      return [...new Map(chosen.map((candidate) => [candidate.sentence, candidate])).values()].map(
        ({sentence, hit}) => ({...passageOf(reading, sentence), strength: hit.strength})
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
      .sort((a, b) => b.hit.words.length - a.hit.words.length)
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
