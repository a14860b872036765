import type {Quantity} from '@jianbao/quantity'

/** Sums of money describe things more often than they measure them (5亿元项目). */
export function isPrice({unit}: Quantity): boolean {
  return /^(?:CNY|USD|EUR|HKD)$/.test(unit)
}
