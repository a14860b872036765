import {chinesePatterns} from '@jianbao/lexicon'
import {classSubject} from './class-subject.js'
import {withoutMeasure} from './dependent.js'
import type {Site} from './site.js'

const {firmUnit, ofOrEnd, onlyBounds, sized} = chinesePatterns.subject

/** 超10亿元项目; of 其中投资超亿元的2个 the things are those told before. */
export function sizedClass(
  text: string,
  found: readonly {subject: string}[],
  sites: readonly Site[],
  index: number
): string {
  const {from, quantity} = sites[index] as Site
  const named = classSubject(
    text,
    from,
    sites.map((site) => site.quantity),
    index
  )
  const behind = sites[index + 1]?.quantity.start ?? text.length
  const joint = onlyBounds.exec(text.slice(quantity.end, behind))?.[0]
  if (joint === undefined) return named
  const things = withoutMeasure(found[lastCounted(sites, index)]?.subject ?? '').replace(sized, '')
  return `${named.slice(0, named.indexOf(quantity.surface) + quantity.surface.length)}${joint.replace(ofOrEnd, '的')}${things}`
}

/** 其中投资超亿元的2个: the class right before. */
export function elidedClass(
  text: string,
  found: readonly {subject: string}[],
  sites: readonly Site[],
  index: number
): readonly [string, string] | null {
  const before = sites[index - 1]
  const here = sites[index] as Site
  if (!before?.threshold || !onlyBounds.test(text.slice(before.quantity.end, here.quantity.start))) return null
  return [found.at(-1)?.subject ?? '', 'subject/class']
}

function lastCounted(sites: readonly Site[], index: number): number {
  for (let k = index - 1; k >= 0; k--) if (!sites[k]?.threshold && sites[k]?.quantity.unit === 'count') return k
  return index - 1
}

/** 新增3家产值超百亿元企业: the class behind is what is counted. */
export function countedClass(text: string, sites: readonly Site[], index: number): readonly [string, string] | null {
  const here = sites[index] as Site
  const next = sites[index + 1]
  if (!next?.threshold || !firmUnit.test(here.quantity.unitWord)) return null
  if (!/^[^，。；、：,;:\d]{0,8}$/.test(text.slice(here.quantity.end, next.quantity.start))) return null
  const quantities = sites.map(({quantity}) => quantity)
  return [classSubject(text, here.quantity.end, quantities, index + 1), 'subject/class']
}
