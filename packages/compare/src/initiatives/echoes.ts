import {terms} from '@jianbao/lexicon'
import type {FigureSource, InitiativeMention} from '@jianbao/model'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {type PlacedSentence, passageOf, sentencesOf} from '../text/sentences-of.js'

/** Shorter names may be parts of other words. */
const leastName = 4

/** Without the place before it a name must still be one: 先进纺织材料产业园 of 金坛先进纺织材料产业园. */
const leastRest = 5

/**
 * Mentions of names that only another report's wording showed to be names: the city has 成功举办兰亭书法节, and so 兰亭书法节 of
 * the district's list is known. Chinese reports only, for there a name is the same in every report; terms of the whole
 * country's are found in each report by themselves.
 */
export function echoesOf(all: readonly PreparedReport[]): InitiativeMention[] {
  const chinese = all.filter(({summary}) => summary.language === 'zh' && summary.role !== 'context')
  const places = chinese.flatMap(({summary}) => summary.place?.short ?? [])
  return chinese.flatMap((report) => {
    const others = chinese.filter((other) => other !== report)
    return namesOf(others).flatMap((named) => echoesIn(report, named, places))
  })
}

function namesOf(reports: readonly PreparedReport[]): InitiativeMention[] {
  const nationwide = new Set(terms().map(({id}) => id))
  const own = reports
    .flatMap(({reading}) => reading.initiatives)
    .filter(({name, concept}) => name.length >= leastName && (concept === null || !nationwide.has(concept)))
  return [...new Map(own.map((mention) => [mention.name, mention])).values()]
}

function echoesIn({reading}: PreparedReport, named: InitiativeMention, places: readonly string[]): InitiativeMention[] {
  const wordings = [named.name, ...places.map((place) => withoutPlace(named.name, place))]
  const wording = wordings.find((text) => text.length >= leastName && reading.cleanText.includes(text))
  if (wording === undefined) return []
  return placesOf(wording, reading.cleanText).flatMap((at) => {
    const sentence = sentenceAt(sentencesOf(reading), at)
    if (sentence === undefined) return []
    const start = at - sentence.node.span.start
    if (sentence.text.slice(start, start + wording.length) !== wording) return []
    const {source} = passageOf(reading, sentence, start, start + wording.length)
    if (isKnown(reading.initiatives, named.name, source)) return []
    const {name, concept, kind} = named
    return [{...passageOf(reading, sentence), source, surface: wording, name, concept, kind}]
  })
}

/** More echoes of one name say no more of who shares it. */
const mostPlaces = 20

function placesOf(wording: string, text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wording); at >= 0 && found.length < mostPlaces; at = text.indexOf(wording, at + 1))
    found.push(at)
  return found
}

/** The sentence around an offset of the clean text; sentences are in text order. */
function sentenceAt(sentences: readonly PlacedSentence[], at: number): PlacedSentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.node.span.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found !== undefined && found.node.span.start <= at ? found : undefined
}

function withoutPlace(name: string, place: string): string {
  const rest = name.startsWith(place) ? name.slice(place.length) : ''
  return rest.length >= leastRest ? rest : ''
}

/**
 * Whether the report itself was found to name something there: its own reading of the words goes first, but for a longer
 * name around this one (阳明文化论坛委员分论坛).
 */
function isKnown(mentions: readonly InitiativeMention[], name: string, {cleanStart, cleanEnd}: FigureSource): boolean {
  const around = (one: InitiativeMention) => one.name !== name && one.name.includes(name)
  return mentions.some((one) => one.source.cleanStart < cleanEnd && cleanStart < one.source.cleanEnd && !around(one))
}
