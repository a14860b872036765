import Big from 'big.js'

/**
 * Exact decimal arithmetic for figures: `decimal(8.2).times(1e8).toNumber()` is 820000000, where `8.2 * 1e8` is
 * 819999999.9999999. Numbers enter by their shortest decimal form, which is what the source printed.
 */
export function decimal(value: number | string): Big {
  return new Big(value)
}

export type Decimal = Big
