import {nameExpressions} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {isProper} from './everyday.js'
import {foldChineseName} from './fold-name.js'
import {startBefore} from './name-start.js'
import type {Named} from './named.js'

const phases = new RegExp(nameExpressions.phase, 'g')
const phaseHere = new RegExp(nameExpressions.phase, 'y')

const numerals = '一二三四五六七八九'

interface Phase {
  readonly end: number
  /** 三期 */
  readonly name: string
  /** `phase-3` */
  readonly id: string
}

/** The phase of a project that its name ends with: 8号线[二期], 阳山电厂[三期工程]. */
export function phaseBehind(text: string, at: number): Phase | null {
  phaseHere.lastIndex = at
  const found = phaseHere.exec(text)
  return (
    found && {end: at + found[0].length, name: `${found[1]}期`, id: `phase-${numerals.indexOf(found[1] ?? '') + 1}`}
  )
}

/** Company and works: 华宁汽车二期. */
const limit = 16

/** Projects that their phase alone marks as such: 神华化工二期, where a proper name stands before it. */
export function phasedNames(text: string): Named[] {
  if (!text.includes('期')) return []
  return matchesOf(phases, text).flatMap((found) => {
    const {index} = found
    const start = startBefore(text, index, {limit, verbal: true})
    if (start === null) return []
    const core = foldChineseName(text.slice(start, index))
    if (core.length < 3 || !isProper(core)) return []
    return [{start, end: index + found[0].length, name: `${core}${found[1]}期`, concept: null, kind: 'project'}]
  })
}
