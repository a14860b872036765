import {englishPattern} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {isPlural} from '@jianbao/quantity'
import {clauseSubject} from './clause-subject.js'
import {verbBehind} from './verb-behind.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const headEnds = englishPattern('actorEnds', '')
const chosen = englishPattern('amongChosen')

/** `Afforestation in town and country`, `shantytown renovation`: work that is measured by the land that it changed. */
export const isLandWork = (phrase: string) =>
  words.landWorks.has(phrase.toLowerCase().split(headEnds)[0]?.split(' ').at(-1) ?? '')

/** `build 12,000 mu of farmland and | afforest | 8,000 mu`: the work that a verb names, where nothing else is worked on. */
export function landWorkOf({tags, lead, verb, quantity}: View): string {
  if (lead !== verb || !/^(?:m2|ha|mu|acre)$/.test(quantity.unit) || lowerAt(tags, quantity.to) === 'of') return ''
  const stem = tags[verb]?.verb?.lemma.replace(/e$/, '')
  return stem === undefined ? '' : (landWorks.find((work) => work.startsWith(stem)) ?? '')
}

const landWorks = [...words.landWorks]

/** `Afforestation covered | 4.9 million mu`, `carried out renovation totaling | 195,000 square meters`: so much was done. */
function spansWork(view: View): boolean {
  const {tags, verb, clause, quantity} = view
  if (!/^(?:km|m|m2|ha|mu|acre)$/.test(quantity.unit) || !words.spanning.has(tags[verb]?.verb?.lemma ?? ''))
    return false
  // "the area of afforestation reached 52,000 mu" tells of an area
  if (tags[verb]?.verb?.inflection === 'ing') return words.landWorks.has(lowerAt(tags, verb - 1))
  return verb >= clause.verbAt && isLandWork(clauseSubject(view))
}

/** `Re-employment was found | for 6,320 workers`, `find work | for five million persons`: as many jobs as people. */
function findsJobs({tags, lead, verb, clause, quantity}: View): boolean {
  if (quantity.unit !== 'person' || lowerAt(tags, lead) !== 'for') return false
  if (!words.findingJobs.has(tags[verb]?.verb?.lemma ?? '')) return false
  const jobs = verb === lead - 1 ? tags.slice(clause.from, verb) : tags.slice(verb + 1, lead)
  return jobs.some(({token}) => words.jobs.has(token.lower))
}

const isPassive = (view: View, at: number) => words.be.has(lowerAt(view.tags, at - 1)) && at > 0

/** `Solar panels with a capacity of | 3.9 million kW | were installed`: power that many things add, not that of one plant. */
function installsPower(view: View): boolean {
  const {tags, lead, verb, clause, quantity} = view
  if (quantity.unit !== 'kW' || lowerAt(tags, lead) !== 'of') return false
  const before = tags.slice(clause.from, lead).findLastIndex(({token}) => token.lower === 'with')
  if (before < 1 || !isPlural(lowerAt(tags, clause.from + before - 1))) return false
  // "We | decommissioned | small plants with a capacity of 72.1 million kW"
  const active = tags[verb]?.verb?.lemma ?? ''
  if (words.installing.has(active) && tags[verb]?.verb?.inflection === 'past') return true
  const at = verbBehind(view)
  return words.installing.has(tags[at]?.verb?.lemma ?? '') && isPassive(view, at)
}

/** `12 bodies were among the first batch of national platforms`: they were chosen. */
function isAmongChosen({text, tags, quantity}: View): boolean {
  const from = quantity.counted?.to ?? quantity.to
  return tags[from]?.tag === 'aux' && chosen.test(text.slice(tags[from]?.token.start))
}

/** `3.9 million residents | were given | free examinations`: those whom it served. */
function isGiven(view: View): boolean {
  const at = verbBehind(view)
  return (
    /^(?:person|household|person-time)$/.test(view.quantity.unit) &&
    words.giving.has(view.tags[at]?.verb?.lemma ?? '') &&
    isPassive(view, at)
  )
}

/** `Sandy land of 1.35 million mu | was treated`, `houses having a floor space of 53,000 square metres | were pulled down`: so much was worked on. */
export function isWorkedOn(view: View): boolean {
  const {tags, quantity, clause} = view
  const describes = tags[clause.verbAt]?.verb?.inflection === 'ing'
  if (!/^(?:km|ha|mu|acre|m2)$/.test(quantity.unit) || (clause.verbAt < quantity.from && !describes)) return false
  const at = verbBehind(view)
  const behind = tags[at]?.verb
  return (
    tags.slice(quantity.to, at).some(({tag}) => tag === 'aux') &&
    (behind?.verbClass === 'action' || behind?.lemma === 'treat')
  )
}

/** `Farmland | totaling 62,000 mu | was renovated`. */
const sumsWorkedOn = (view: View) =>
  words.summed.has(view.tags[view.verb]?.verb?.lemma ?? '') && view.lead === view.verb && isWorkedOn(view)

/** What a work did, told by its noun, or by what was made with the things whose number it is. */
export function ofWork(view: View): Kind | undefined {
  if (spansWork(view) || findsJobs(view) || installsPower(view) || isAmongChosen(view) || sumsWorkedOn(view))
    return 'delta'
  return isGiven(view) ? 'level' : undefined
}
