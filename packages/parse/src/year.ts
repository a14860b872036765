/** Digits of years as reports write them: 2024, ２０２４, 二〇二四, 二○○八, 二零零八, 一九九九. */
const digits = new Map([...'０１２３４５６７８９'].map((c, k) => [c, String(k)] as const))
for (const [k, set] of ['〇○零Ｏ0', '一', '二', '三', '四', '五', '六', '七', '八', '九'].entries())
  for (const c of set) digits.set(c, String(k))

const yearPattern = /(?<![\d０-９])([12１２][\d０-９]{3}|[一二][〇○零一二三四五六七八九]{3})\s?(?=年|\b|[^\d０-９]|$)/g

/** All years of a short text, in order, as `'2024'`. Numbers from 1949 to 2099 count; other numbers are no years. */
export function yearsIn(text: string): string[] {
  return [...text.matchAll(yearPattern)].map((match) => plainDigits(match[1] ?? '')).filter(isYear)
}

/** `二〇二四`, `２０２４` → `2024`. */
export function plainDigits(text: string): string {
  return [...text].map((c) => digits.get(c) ?? c).join('')
}

function isYear(year: string): boolean {
  return year >= '1949' && year <= '2099' && year.length === 4
}

/** The year after (or `by` years after) another. */
export function yearAfter(year: string, by = 1): string {
  return String(Number(year) + by)
}

/** `十六` → 16, `二十` → 20, `16` → 16. */
export function smallNumber(text: string): number {
  if (!text.includes('十')) return Number(plainDigits(text))
  const [tens = '', ones = ''] = text.split('十')
  return Number(plainDigits(tens) || '1') * 10 + Number(plainDigits(ones) || '0')
}
