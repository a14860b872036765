import {englishPattern} from '@jianbao/lexicon'
import {mayStateQuantity} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {amountFrame} from './amount-frame.js'
import {changeFrame} from './change-frame.js'
import type {Clause} from './clause.js'
import {isAbsoluteChange, opensThatOf, thatOf} from './clause-subject.js'
import {comparedFrame} from './compared-frame.js'
import {coordinatedFrame, distribute, goesOnWith} from './coordination.js'
import {statusOf} from './figure-status.js'
import {goalFrame} from './goal-frame.js'
import {labelOf} from './label.js'
import {makeDraft} from './make-draft.js'
import {makeView} from './make-view.js'
import {multipleFrame} from './multiple-frame.js'
import {pairUp} from './pair-up.js'
import {phraseAfter, phraseText} from './phrase.js'
import {placesFrame} from './places-frame.js'
import {rankFrame} from './rank-frame.js'
import {startsRise} from './rise-years.js'
import {clauseText, clauseTopic, partedTopic, type ReadSentence, readSentence, relativeTopic} from './sentence.js'
import {shareFrame} from './share-frame.js'
import {spanFrame, tellsWhen} from './span-frame.js'
import {isPlanPart, roleStatus} from './status.js'
import {isGeneric} from './subject-word.js'
import {thresholdFrame} from './threshold-frame.js'
import {Topic} from './topic.js'
import {adoptUnit} from './unit-of-figure.js'
import type {Frame, View} from './view.js'
import {words} from './words.js'

const frames: ReadonlyArray<(view: View) => Frame | undefined> = [
  placesFrame,
  rankFrame,
  goalFrame,
  thresholdFrame,
  spanFrame,
  multipleFrame,
  changeFrame,
  shareFrame,
  amountFrame
]

/** What the first rule that fits says; those behind it are not asked. */
function firstFrame(view: View): Frame | undefined {
  for (const read of frames) {
    const frame = read(view)
    if (frame !== undefined) return frame
  }
  return undefined
}

const counting = new Set(['en/count', 'en/unit-count'])

/** `received | from 412 members and eight parties, | of which 1,102 were filed`: those who did it are not what was counted. */
function isDoer({tags, lead, clause, topic}: View): boolean {
  if (topic.countedKind === undefined || lead < clause.from) return false
  const before = tags.slice(clause.from, lead + 1).findLast(({tag}) => tag === 'prep' || tag === 'verb')
  return words.doerLeads.has(before?.token.lower ?? '')
}

function remember(topic: Topic, figure: FigureDraft, view: View): void {
  if (/^(?:level|delta|share|change)$/.test(figure.kind)) topic.subject = figure.subject
  if (figure.kind === 'level' || figure.kind === 'delta') topic.kind = figure.kind
  if (figure.rules.some((rule) => counting.has(rule)) && figure.kind !== 'threshold' && !isDoer(view)) {
    topic.counted = figure.subject
    topic.countedKind = figure.kind
  }
  topic.change = figure.kind === 'change' ? {negative: (figure.value ?? 0) < 0} : undefined
  if (figure.rules.includes('en/change-verb')) topic.verbChange = topic.change
}

/** What the sentence before leaves as subject: `Maintained the first place …` has none of its own. */
function inherited(context: SentenceContext): string {
  const before = context.before.at(-1)
  if (!before) return ''
  const sentence = readSentence(before)
  return sentence.clauses.map((clause) => clauseTopic(sentence, clause)).findLast((topic) => topic !== '') ?? ''
}

/** What the last number of the sentence before counts. */
function inheritedCounted(context: SentenceContext): string {
  const before = context.before.at(-1)
  if (!before) return ''
  const {text, tags, quantities} = readSentence(before)
  return phraseText(text, tags, quantities.findLast(({counted}) => counted !== undefined)?.counted)
}

const shared = englishPattern('shared')
const corresponding = englishPattern('corresponding')

/** `…, that of | the secondary industry | at 45.6 billion yuan`. */
function verblessOwner({text, tags}: ReadSentence, {from, to, verbAt}: Clause): string {
  return verbAt < to ? '' : phraseText(text, tags, phraseAfter(tags, from + 2, to, false))
}

/** What a clause is about; `…, and | the total | reached 98` goes on with what was counted. */
function ownTopic(sentence: ReadSentence, clause: Clause, {told}: Topic): string {
  const own = clauseTopic(sentence, clause)
  if (opensThatOf(sentence.tags, clause)) return thatOf(told, own || verblessOwner(sentence, clause))
  return (isGeneric(own) || isAbsoluteChange(sentence.tags, clause)) && told !== '' ? '' : own
}

/** Whether `respectively` follows, in the clause or behind it: `rose by 12% and 3%, amounting to 7 and 2 billion respectively`. */
function isShared({text, tags, cues}: ReadSentence, {from}: Clause): boolean {
  return cues.shares && shared.test(text.slice(tags[from]?.token.start).split(/[;.]\s/)[0] ?? '')
}

/** Whether the next number goes on from this one: only the last of `5, 6 and 7 percent respectively` says how many there are. */
function goesOn({quantities, tags}: ReadSentence, index: number): boolean {
  const quantity = quantities[index]
  return quantity !== undefined && goesOnWith(tags, quantity, quantities[index + 1])
}

/** Reads the figures of an English sentence: quantities with what they measure, how, when and with what certainty. */
export function readFigures(context: SentenceContext): FigureDraft[] {
  if (!mayStateQuantity(context.text)) return []
  const sentence = readSentence(context.text)
  const drafts: FigureDraft[] = []
  const topic = new Topic(
    () => inherited(context),
    () => inheritedCounted(context)
  )
  // "growth of 6.3%; the corresponding figures were 4.5% for industry and 4.6% for investment"
  topic.aimed = sentence.cues.listsGoals || corresponding.test(context.text)
  topic.planned = isPlanPart(context.role)
  let status = roleStatus(context.role)
  let index = 0
  for (const clause of sentence.quantities.length > 0 ? sentence.clauses : []) {
    status = statusOf(sentence, context, clause, status)
    const label = labelOf(sentence, clause)
    topic.label = label ?? topic.label
    topic.ofClause =
      label?.subject ||
      partedTopic(sentence, clause) ||
      relativeTopic(sentence, clause) ||
      ownTopic(sentence, clause, topic)
    topic.subject = topic.ofClause
    for (; (sentence.quantities[index]?.from ?? clause.to) < clause.to; index++) {
      const view = makeView(sentence, clause, index, topic)
      if (!view || tellsWhen(view)) continue
      const frame = coordinatedFrame(view, drafts.at(-1)) ?? comparedFrame(view, drafts.at(-1)) ?? firstFrame(view)
      if (!frame) continue
      const read = makeDraft(sentence, context, view, frame, status, drafts.at(-1))
      const around = {clause: clauseText(sentence, clause), behind: context.text.slice(read.end)}
      drafts.push(adoptUnit(read, drafts.at(-1), around))
      if (isShared(sentence, clause) && !goesOn(sentence, index)) distribute(drafts)
      else if (!goesOn(sentence, index)) pairUp(drafts)
      const draft = drafts.at(-1) as FigureDraft
      // "will exceed 1.2 trillion in 2021, ranking sixth": what is over stays so in the clause that goes on
      const over = status === 'target' && draft.status !== 'target' && draft.kind !== 'threshold' && !startsRise(view)
      if (over && roleStatus(context.role) === 'achieved') status = draft.status
      remember(topic, draft, view)
    }
  }
  return drafts
}
