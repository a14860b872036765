import {classSubject} from './class-subject.js'
import {withoutMeasure} from './dependent.js'
import type {Site} from './site.js'

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
  const joint = /^(?:(?:以[上下])?的|以[上下])$/.exec(text.slice(quantity.end, behind))?.[0]
  if (joint === undefined) return named
  const things = withoutMeasure(found[lastCounted(sites, index)]?.subject ?? '').replace(sized, '')
  return `${named.slice(0, named.indexOf(quantity.surface) + quantity.surface.length)}${joint.replace(/的?$/, '的')}${things}`
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
  if (
    !before?.threshold ||
    !/^(?:(?:以[上下])?的|以[上下])$/.test(text.slice(before.quantity.end, here.quantity.start))
  )
    return null
  return [found.at(-1)?.subject ?? '', 'subject/class']
}

/** 亿元以上项目268个，其中10亿元以上43个: what was counted before, without its size. */
const sized = /^.*\d*[十百千万亿]+元?(?:以[上下])?的?/

function lastCounted(sites: readonly Site[], index: number): number {
  for (let k = index - 1; k >= 0; k--) if (!sites[k]?.threshold && sites[k]?.quantity.unit === 'count') return k
  return index - 1
}

/** 新增3家产值超百亿元企业: the class behind is what is counted. */
export function countedClass(text: string, sites: readonly Site[], index: number): readonly [string, string] | null {
  const here = sites[index] as Site
  const next = sites[index + 1]
  if (!next?.threshold || !/^[家个户]$/.test(here.quantity.unitWord)) return null
  if (!/^[^，。；、：,;:\d]{0,8}$/.test(text.slice(here.quantity.end, next.quantity.start))) return null
  const quantities = sites.map(({quantity}) => quantity)
  return [classSubject(text, here.quantity.end, quantities, index + 1), 'subject/class']
}
