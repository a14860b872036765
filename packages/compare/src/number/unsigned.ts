/** In a sentence the words say which way it went: 下降18.6%, 相差10个百分点. */
export function unsigned<Quantity extends {readonly value: number | null}>(quantity: Quantity): Quantity {
  return quantity.value === null ? quantity : {...quantity, value: Math.abs(quantity.value)}
}
