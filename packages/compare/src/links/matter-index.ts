import type {Matter} from '@jianbao/lexicon'
import type {Language, MatterLink, PartRole} from '@jianbao/model'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {type PlacedSentence, passageOf, sentencesOf} from '../text/sentences-of.js'
import {thingFinder} from './find-things.js'
import {matchMatters} from './matter-matcher.js'
import type {OwnMatter} from './own-matter.js'

/** Passages shown for one topic and one report, from the review and from the plan alike. */
const shown = 3

/** What a topic is about. */
export interface About {
  readonly known: readonly Matter[]
  /** The lexicon's matter is but a part of the topic: 公路 of 农村公路管养. */
  readonly wider: boolean
  /** The things that the topic's own words name. */
  readonly own: OwnMatter | null
}

export type Linked = MatterLink['to'][number]

/** Looks topics up in one report. */
export interface MatterIndex {
  find(about: About): Linked[]
}

interface Candidate {
  readonly sentence: PlacedSentence
  readonly strength: 'strong' | 'weak'
  /** How fully the sentence names the matter: of two the fuller is shown. */
  readonly fullness: number
}

/** Where a report names the matters that are asked for, so that each topic is a look-up. */
export function indexMatters({reading}: PreparedReport, known: readonly Matter[]): MatterIndex {
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
