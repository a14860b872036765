/** `than the budgeted figure last year` has up to four words between. */
const compared =
  /\b(?:than|over|from|on|with|to|of) (?:in |that of )?(?:last year|the previous year)|\bthan (?:[\w'’-]+ ){1,4}(?:last year|the previous year)|\b(?:last|previous) year['’]s/gi

/** A text without the years that it only compares with: `an increase of 93 billion yuan | over last year`. */
export function withoutComparisons(text: string): string {
  return text.replaceAll(compared, '')
}
