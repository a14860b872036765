import {decimal, type Figure} from '@jianbao/model'

/** Decimals of a draft's number in its own scale: `57.7亿元` has one, as has `57.7 billion yuan`. */
function writtenDecimals(surface: string): {readonly number: number; readonly decimals: number} | undefined {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(surface.replaceAll(',', ''))
  return digits ? {number: Number(digits[0]), decimals: digits[1]?.length ?? 0} : undefined
}

/** Whether the draft's number is this value, rounded to the places that the draft prints. */
export function agreesWhenRounded(draft: Figure, value: number): boolean {
  const written = writtenDecimals(draft.surface)
  if (!written || written.number === 0 || draft.value === null) return false
  const scale = decimal(draft.value).div(written.number)
  return decimal(value).div(scale).round(written.decimals).eq(decimal(draft.value).div(scale).round(written.decimals))
}

/** Whether the draft's number is the source's with fewer decimals. */
export function isRounded(draft: Figure, source: Figure): boolean {
  return (
    source.value !== null &&
    draft.unit === source.unit &&
    draft.value !== source.value &&
    agreesWhenRounded(draft, source.value)
  )
}
