const depth = (text: string) => (text.match(/[(（]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0)

/** `(3)…保?。4)完善` is 保。(4)完善: where items are numbered so and all their parentheses are closed it is no 14). */
export const isItem = (before: string, after: string) =>
  /^\d{1,2}[)）]/.test(after) && /[(（]\d{1,2}[)）]/.test(before) && depth(before) === 0

/** The parenthesis that a line lacks between two of its parts, if it lacks one. */
export function missingParenthesis(before: string, after: string): string | undefined {
  if (depth(before.replace(/[(（][^()（）]{1,7}[)）]/g, '')) > 0 && depth(after) >= 0) return ')'
  const close = after.search(/[)）]/)
  const open = after.search(/[(（]/)
  return close >= 0 && (open < 0 || close < open) ? '(' : undefined
}
