/**
 * The address of a heading inside the document, as GitHub makes it: lower case, spaces to hyphens, punctuation dropped,
 * a number behind repeated ones, so that `[x](#发展目标)` works here as it does there.
 */
export function anchorOf(text: string, used: Map<string, number>): string {
  const base = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
  const times = used.get(base) ?? 0
  used.set(base, times + 1)
  return times === 0 ? base || 'section' : `${base}-${times}`
}
