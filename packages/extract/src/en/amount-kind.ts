import {englishPattern} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {phraseOf} from './subject.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `a total of 120 schools`, `cumulative`: all that there is. */
const cumulative = englishPattern('totals')
const totalOf = englishPattern('totalOf', 'gi')

/** Whether a number is said to be all; `87 contracts | worth a total of 46 billion yuan` says so of what follows. */
function tellsAll({text, tags, clause, quantity}: View): boolean {
  const before = text.slice(tags[clause.from]?.token.start, quantity.start)
  const behind = text.slice(quantity.end, tags[clause.to - 1]?.token.end)
  return cumulative.test(before) || cumulative.test(behind.replace(totalOf, ''))
}

/** Whether a passive or a copula follows: `98 units were renovated`, `six expressways are under construction`. */
function verbBehind({tags, clause, quantity}: View): number {
  const after = Math.max(quantity.to, quantity.counted?.to ?? 0)
  // "5 parks covering 3.2 hectares": a participle only describes them
  for (let at = after; at < clause.to; at++)
    if (tags[at]?.tag === 'verb' && tags[at]?.verb?.inflection !== 'ing') return at
  return -1
}

function classOf({tags}: View, at: number) {
  const form = tags[at]?.verb
  // "480 members took part in …" are those who were there
  return form?.lemma === 'take' && lowerAt(tags, at + 1) === 'part' ? 'stock' : form?.verbClass
}

function saysNew({tags, quantity, clause, bound}: View): boolean {
  // "Greenways: 500 kilometers | more"
  if (lowerAt(tags, quantity.to) === 'more' && lowerAt(tags, quantity.to + 1) !== 'than' && !quantity.counted)
    return true
  const to = quantity.counted?.to ?? Math.min(quantity.to + 3, clause.to)
  for (let at = Math.max(clause.from, bound.from - 5); at < to; at++)
    if (words.newness.has(lowerAt(tags, at)) && !words.newHeights.has(lowerAt(tags, at + 1))) return true
  return false
}

/** What counts as it stands, whoever says it: papers handed in, indicators, visitors; all that there are. */
function ofNature(view: View): Kind | undefined {
  const {tags, quantity, bound, topic, clause} = view
  const before = lowerAt(tags, bound.from - 1)
  // "all 13 cities were recognized", "all the 15 sections", "all but 31 of them": those that there are
  if (before === 'all' || (/^(?:the|but)$/.test(before) && lowerAt(tags, bound.from - 2) === 'all')) return 'level'
  const head = quantity.counted?.head ?? submitted(view)
  if (words.submissions.has(head) || isPieces(view, head)) return 'delta'
  // "11 indicators met their targets" are the report's own yardsticks
  if (words.standing.has(head)) return 'level'
  if (tellsAll(view) && !saysNew(view)) return wasDone(view) ? 'delta' : 'level'
  if (words.audiences.has(quantity.counted?.head ?? '')) return 'level'
  if (topic.label && clause.verbAt === clause.to) return saysNew(view) ? 'delta' : topic.label.kind
  // "1,906 pieces of information, | 213 | of which were used"
  const parted = lowerAt(tags, quantity.to) === 'of' && words.groupNouns.has(lowerAt(tags, quantity.to + 1))
  if (quantity.rules.includes('en/bare') && parted && topic.kind) return topic.kind
  // "we filed 4,999; 4,742 | were from members, 201 | from associations"
  if (quantity.rules.includes('en/bare') && words.origins.has(lowerAt(tags, originAt(view))))
    return topic.kind ?? 'delta'
  return undefined
}

/** `2,310 pieces | of information`: the noun behind `of` says what they are. */
function isPieces({tags, quantity}: View, head: string): boolean {
  const at = quantity.counted?.to ?? quantity.to
  return (
    words.classifiers.has(head || quantity.unitWord) &&
    lowerAt(tags, at) === 'of' &&
    words.papers.has(lowerAt(tags, at + 1))
  )
}

/** Where `from` of `4,742 came from members` stands, if it does. */
export function originAt({tags, quantity}: View): number {
  return quantity.to + (words.originVerbs.has(lowerAt(tags, quantity.to)) ? 1 : 0)
}

/** `Grain planting | area | 420 thousand mu`: a noun of what there is, right before its number. */
function standing({tags, quantity, bound}: View): boolean {
  return !quantity.counted && tags[bound.from - 1]?.tag === 'noun' && words.stocks.has(lowerAt(tags, bound.from - 1))
}

/** What the word before the number says: `installed in 20 areas`, `services to 158,000 people`, `the completion of 1,500 sets`. */
function byLead(view: View): Kind | undefined {
  const {tags, lead, verb, quantity, topic} = view
  // "do a good job | in 12 key projects"
  if (placedIn(view) || words.efforts.has(lowerAt(tags, lead - 1))) return 'delta'
  if (lowerAt(tags, lead) === 'to' && words.bringing.has(tags[verb]?.verb?.lemma ?? '')) return 'level'
  // "solved the water problems | of 38,000 people"
  if (lowerAt(tags, lead) === 'of' && /^(?:person|household)$/.test(quantity.unit) && phraseOf(view) && !isDeed(view))
    return 'level'
  if (
    (lowerAt(tags, lead) === 'in' && tags[verb]?.verb?.lemma !== 'result') ||
    (words.serving.has(lowerAt(tags, lead)) && isServed(view))
  )
    return 'level'
  if (lowerAt(tags, lead) === 'of' && !quantity.counted)
    return saysNew(view) || isDone(view) || isDeed(view) || isWorkedOn(view) ? 'delta' : 'level'
  return listGoesOn(view) && topic.kind
    ? quantity.counted
      ? (topic.countedKind ?? topic.kind)
      : topic.kind
    : undefined
}

/** What is moved or made is measured by its amount: `handled 265 million tonnes of cargo`, `carried 8 million passenger trips`. */
function isMoved({tags, verb, quantity}: View, behind: number): boolean {
  if (!/^(?:t|kg|jin|kWh|TEU|m3|person-time)$/.test(quantity.unit)) return false
  return words.moving.has(tags[verb]?.verb?.lemma ?? tags[behind]?.verb?.lemma ?? '')
}

/** What the verb before the number says of it. */
function byVerb(view: View): Kind | undefined {
  const {tags, verb, quantity} = view
  const own = classOf(view, verb)
  const lemma = tags[verb]?.verb?.lemma ?? ''
  // "holds 23 patents", but "hold 4 lectures"; "receives 3,000 patients", but "received 48 delegations"
  if (lemma === 'hold') return words.holdings.has(quantity.counted?.head ?? '') ? 'level' : 'delta'
  if (lemma === 'receive') return tags[verb]?.verb?.inflection === 'past' ? 'delta' : 'level'
  // "the city was granted 1,386 patents"
  if (words.handed.has(lemma) && quantity.unit === 'count') return 'delta'
  // "provided 41,300 additional school places", but "provided water for an additional 3 million people"
  if (own === 'stock') return saysNew(view) && quantity.unit === 'count' ? 'delta' : 'level'
  return own && 'delta'
}

/** What the verb behind the number says of it: `98 units were renovated`, `four received instructions`. */
function byVerbBehind(view: View): Kind | undefined {
  const {tags, clause, quantity, topic} = view
  if (clause.verbAt < quantity.from && tags[clause.verbAt]?.tag === 'aux') return saysNew(view) ? 'delta' : 'level'
  const behind = verbBehind(view)
  const behindClass = classOf(view, behind)
  // "83,000 patents were granted"
  if (words.handed.has(tags[behind]?.verb?.lemma ?? '') && !/^(?:person|household)/.test(quantity.unit)) return 'delta'
  if (isMoved(view, behind)) return 'level'
  // "Of the 52 new projects, six | involve …" are as new as all of them
  if (quantity.rules.includes('en/bare') && clause.verbAt === quantity.to && topic.countedKind) return topic.countedKind
  if (behindClass === 'stock' || behindClass === 'reach') return 'level'
  if (behindClass) return 'delta'
  // "2 new projects exceeding 10 billion yuan added, and | 46 projects | exceeding 1 billion yuan" goes on
  const describes = tags[clause.verbAt]?.verb?.inflection === 'ing' && clause.verbAt > quantity.from
  if (describes && quantity.counted && view.topic.countedKind) return view.topic.countedKind
  return clause.verbAt < clause.to ? 'level' : undefined
}

/** A count is `level` where it is reached, held or served, `delta` where things were done or added one by one. */
export function amountKind(view: View): Kind {
  const {tags, lead, verb, quantity, clause, topic, bound} = view
  const nature = ofNature(view)
  if (nature) return nature
  const own = classOf(view, verb)
  // "there are more than 10 projects" goes on with what was begun
  if (lowerAt(tags, clause.verbAt - 1) === 'there' && topic.kind) return saysNew(view) ? 'delta' : topic.kind
  if (own === 'reach' || own === 'exceed') return saysNew(view) && tags[verb]?.verb?.lemma === 'be' ? 'delta' : 'level'
  // "passed the mark of 110 million kilowatts": the verb is the bound
  if (isMoved(view, -1) || verb >= bound.from) return 'level'
  // "Renovation of dilapidated houses 1,150 households"
  const deed = verb < 0 && lowerAt(tags, clause.from + 1) === 'of' && words.deeds.has(lowerAt(tags, clause.from))
  if (deed && !/^(?:CNY|USD|%)/.test(quantity.unit)) return 'delta'
  if (verb < 0 && standing(view)) return saysNew(view) ? 'delta' : 'level'
  const told = byLead(view) ?? byVerb(view) ?? byVerbBehind(view)
  if (told) return told
  if (saysNew(view)) return 'delta'
  // "the output will reach 211 billion yuan, with more than 2,100 enterprises"
  if (lowerAt(tags, lead) === 'with' && lead === clause.from) return 'level'
  return topic.kind ?? (quantity.unit.startsWith('CNY') ? 'level' : 'delta')
}

/** `installed in 20 areas`, `replaced coal in 450 villages`: done in each of them. */
function placedIn({tags, lead, verb, quantity}: View): boolean {
  if (lowerAt(tags, lead) !== 'in' || quantity.unit !== 'count') return false
  return words.placing.has(tags[verb]?.verb?.lemma ?? '')
}

/** `A total of 58.7 million jobs were created` tells of a period, `… have been built` of all that there is. */
function wasDone(view: View): boolean {
  const {tags} = view
  const at = verbBehind(view)
  if (
    at < 0 ||
    view.clause.verbAt < view.quantity.from ||
    tags[at]?.verb?.inflection !== 'past' ||
    classOf(view, at) === 'stock' ||
    (view.quantity.unit === 'person' && tags[at]?.verb?.lemma === 'take')
  )
    return false
  let before = at - 1
  while (tags[before]?.tag === 'adv') before--
  return tags[before]?.tag !== 'aux' || /^(?:was|were)$/.test(lowerAt(tags, before))
}

/** `services to 158,000 elderly people`, `rose to 46`: reached or served, not done one by one. */
function isServed({tags, verb, quantity, lead}: View): boolean {
  const form = tags[verb]?.verb
  if (/^(?:person|household)/.test(quantity.unit) || form?.verbClass !== 'action') return true
  // "forwarded the proposals to 166 departments", but "elevators were added to 46 buildings"
  return lowerAt(tags, lead) === 'to' && quantity.unit === 'count' && !words.placing.has(form.lemma)
}

/** `completed the afforestation of 5.88 million hectares`: work measured by its extent. */
function isDone({tags, verb, quantity}: View): boolean {
  if (!/^(?:km|ha|mu|acre|m2|m3|m|t)$/.test(quantity.unit) || tags[verb]?.verb?.verbClass !== 'action') return false
  return !words.reaching.has(tags[verb]?.verb?.lemma ?? '')
}

/** `Sandy land of 1.35 million mu | was treated`: so much was worked on. */
function isWorkedOn(view: View): boolean {
  const {tags, quantity, clause} = view
  if (!/^(?:km|ha|mu|acre|m2)$/.test(quantity.unit) || clause.verbAt < quantity.from) return false
  const behind = tags[verbBehind(view)]?.verb
  return tags[clause.verbAt]?.tag === 'aux' && (behind?.verbClass === 'action' || behind?.lemma === 'treat')
}

/** `the completion | of 1,500 sets of low-rent housing`. */
function isDeed(view: View): boolean {
  return !/^(?:CNY|USD|%)/.test(view.quantity.unit) && words.deeds.has(phraseOf(view).toLowerCase())
}

/** `3,520 new spaces | and 13 institutions`: a list goes on, with no verb between. */
function listGoesOn({tags, lead, verb, clause, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  if (lowerAt(tags, lead) !== 'and' || !previous || previous.from < clause.from) return false
  return verb < previous.from
}

/** The noun that a bare number counts on: `3,576 were filed, including | 84 | from the central committees`. */
function submitted({tags, quantity, topic, clause}: View): string {
  if (!quantity.rules.includes('en/bare')) return ''
  // "members' | letters | and reports numbered 640"
  const own = clause.verbAt < quantity.from ? tags.slice(clause.from, clause.verbAt) : []
  const head = own.find(({token, tag}) => tag === 'prep' || words.submissions.has(token.lower))
  return head?.tag === 'noun' ? head.token.lower : (topic.counted.split(' ').at(-1)?.toLowerCase() ?? '')
}
