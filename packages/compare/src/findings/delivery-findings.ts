import type {Bilingual, Finding, FindingPart, Tracking} from '@jianbao/model'
import {figure, finding, named, nameOf, text} from './finding-parts.js'
import {salience} from './salience.js'

type Target = Tracking['targets'][number]

/** A broken promise is worth more than a kept one; what the wording leaves open is worth nothing. */
const worth: Readonly<Record<Target['verdict'], number>> = {
  missed: 90,
  exceeded: 75,
  met: 65,
  unclear: 0,
  unreported: 0
}

/** What became of the targets of a report, by the report of the year after: one sentence a metric. */
export function deliveryFindings(trackings: readonly Tracking[]): Finding[] {
  return trackings.flatMap((tracking) =>
    [...headlinesOf(tracking)].map(([metric, target]) =>
      finding(
        `delivery:${metric}:${tracking.later.id}`,
        'delivery',
        worth[target.verdict] * salience(metric),
        sentence(tracking, target)
      )
    )
  )
}

/** Judged targets by metric; of growth and amount the growth, for amounts are often revised. */
function headlinesOf({targets}: Tracking): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>()
  for (const one of targets) {
    if (one.target.metric === null || one.result === null || worth[one.verdict] === 0) continue
    if (turns(one)) continue
    const known = found.get(one.metric)
    if (!known || (known.target.kind !== 'change' && one.target.kind === 'change')) found.set(one.metric, one)
  }
  return found
}

/** Growth was promised and a fall came, or the other way round: a sentence with two different verbs. */
function turns({target, result}: Target): boolean {
  return target.kind === 'change' && Math.sign(target.value ?? 0) !== Math.sign(result?.value ?? 0)
}

function sentence({earlier}: Tracking, {label, target, result, note}: Target): FindingPart[] {
  const name = nameOf(earlier)
  const year = target.period ?? ''
  const [aim, outcome] = wording(target.kind === 'change', (target.value ?? 0) < 0)
  return [
    named({zh: `${name.zh}${year}年${label.zh}`, en: `${name.en} in ${year}: ${label.en}`}),
    named(aim),
    figure(target),
    named(outcome),
    ...(result === null ? [] : [figure(result)]),
    text('，', ': '),
    named(note)
  ]
}

function wording(isChange: boolean, falls: boolean): readonly [Bilingual, Bilingual] {
  if (!isChange)
    return [
      {zh: '的目标为', en: ' was to reach '},
      {zh: '，实际', en: ', the result was '}
    ]
  return falls
    ? [
        {zh: '的下降目标为', en: ' was to fall by '},
        {zh: '，实际下降', en: ', it fell by '}
      ]
    : [
        {zh: '的增长目标为', en: ' was to grow by '},
        {zh: '，实际增长', en: ', it grew by '}
      ]
}
