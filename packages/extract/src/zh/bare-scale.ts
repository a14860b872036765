import {chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'

const {bareScale} = chinesePatterns.site

/** 百亿, 亿元, 万吨: a scale word alone. */
export function isBare({surface}: Quantity): boolean {
  return bareScale.test(surface)
}
