import type {Bilingual, ComparedReport, Figure, ReportReading, Tracking} from '@jianbao/model'
import {alike, likenessOf} from '../align/align-figures.js'
import {similarity} from '../align/core-of.js'
import {judgePair} from '../align/judge-pair.js'
import type {Judgement} from '../align/judgement.js'
import {labelOf} from '../align/label-of.js'
import {type Profile, profilesOf} from '../align/profile.js'
import {TokenIndex} from '../align/token-index.js'
import {type PreparedReport, prepareReports} from '../reports/prepare-reports.js'
import {judgeResult, type Verdict} from './judge-result.js'

const notes: Readonly<Record<Verdict, Bilingual>> = {
  met: {zh: '完成目标', en: 'target met'},
  exceeded: {zh: '超额完成', en: 'target exceeded'},
  missed: {zh: '未达目标', en: 'target missed'},
  unclear: {zh: '表述有弹性，不能判断', en: 'the wording leaves it open'},
  unreported: {zh: '后一报告未提', en: 'the later report does not say'}
}

/** The earlier report's targets against the later report's results of the same year. */
export function trackTargets(earlier: ReportReading, later: ReportReading): Tracking {
  const {all} = prepareReports([earlier, later], {})
  const [first, second] = all
  if (first === undefined || second === undefined) {
    throw new RangeError('trackTargets needs two different reports; these have the same bytes')
  }
  return track(first, second)
}

function track(first: PreparedReport, second: PreparedReport): Tracking {
  const wanted = first.reading.figures
    .filter((figure) => figure.status === 'target' && isTracked(figure))
    .flatMap((figure) => profilesOf(figure, first.reading.report.metadata, 0).slice(0, 1))
  const answers = answersOf(wanted, second.reading)
  const targets = wanted.map((profile) => toTarget(profile, answers.get(profile)))
  return {earlier: first.summary, later: second.summary, targets}
}

/** The same for all reports of a place that follow on each other, the later one on the year that the earlier planned. */
export function trackSuccessive(reports: readonly PreparedReport[]): Tracking[] {
  return reports.flatMap((first) =>
    reports.filter((second) => follows(first.summary, second.summary)).map((second) => track(first, second))
  )
}

function follows(one: ComparedReport, two: ComparedReport): boolean {
  const isSame = one.body === two.body && one.place !== null && one.place.name === two.place?.name
  return isSame && one.year !== null && one.year === two.yearReviewed
}

function isTracked({kind}: Figure): boolean {
  return kind !== 'threshold' && kind !== 'span'
}

function toTarget(profile: Profile, answer: Answer | undefined): Tracking['targets'][number] {
  const target = profile.figure
  const metric = target.metric ?? `task:${target.subject}`
  const label = labelOf(metric, {core: {label: target.subject}, figure: target})
  const result = answer?.result.figure ?? null
  if (answer?.reason !== undefined) return {metric, label, target, result, verdict: 'unclear', note: answer.reason}
  const verdict = judgeResult(target, result, profile.report.language)
  return {metric, label, target, result, verdict, note: notes[verdict]}
}

/** The result that answers a target; `reason` says why it does so only in part. */
interface Answer {
  readonly result: Profile
  readonly reason?: Bilingual
}

/**
 * Gives each target its result, the most certain first: the same metric, or a count that is alike and nothing forbids
 * the comparison. A result answers one target: 再就业2291人 cannot be both 就业 and 高校毕业生就业.
 */
function answersOf(targets: readonly Profile[], later: ReportReading): ReadonlyMap<Profile, Answer> {
  const index = new TokenIndex<Profile>()
  for (const figure of later.figures) {
    if (figure.status === 'target' || !isTracked(figure)) continue
    for (const profile of profilesOf(figure, later.report.metadata, 1)) index.add(profile, profile)
  }
  const pairs = targets.flatMap((target) => candidatesOf(target, index)).sort((a, b) => b.score - a.score)
  const answers = new Map<Profile, Answer>()
  const used = new Set<Figure>()
  for (const {target, answer} of pairs) {
    if (answers.has(target) || used.has(answer.result.figure)) continue
    answers.set(target, answer)
    used.add(answer.result.figure)
  }
  return answers
}

interface Candidate {
  readonly target: Profile
  readonly answer: Answer
  readonly score: number
}

function candidatesOf(target: Profile, index: TokenIndex<Profile>): Candidate[] {
  const asked: Profile = {...target, status: 'result'}
  return [...index.candidates(target)].flatMap((result): Candidate[] => {
    const likeness = likenessOf(asked, result)
    if (likeness < alike) return []
    const judgement = judgePair(asked, result)
    if (judgement.comparable === 'no') return []
    const doubt = judgement.comparable === 'yes' ? null : doubtOf(judgement, asked, result)
    if (doubt === 'other') return []
    const score = likeness + (doubt === null ? 1 : 0)
    return [{target, score, answer: doubt === null ? {result} : {result, reason: doubt}}]
  })
}

/** One government names the same thing now longer, now shorter: 旅游接待床位 and 接待床位 reach 0.75, 职业学校 and 学校 0.5. */
const sameThing = 0.75

type Doubtful = Extract<Judgement, {comparable: 'partly' | 'no'}>

/** What keeps a partly comparable result from judging its target; `other` if it is the result of something else. */
function doubtOf(judgement: Doubtful, one: Profile, other: Profile): Bilingual | 'other' | null {
  if (judgement.code === 'class') return 'other'
  // A government that promised growth and reports real growth means the same series.
  if (judgement.code === 'real') return null
  if (judgement.code !== 'narrowed') return judgement.reason
  const [a, b] = [one.core.restrictive, other.core.restrictive]
  // 高校毕业生就业 is not answered by 就业; 就业 is in part by 高校毕业生就业.
  if ([...a].some((word) => !b.has(word))) return 'other'
  return a.size === b.size && similarity(one.core, other.core) >= sameThing ? null : judgement.reason
}
