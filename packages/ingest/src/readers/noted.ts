/** Text that a note's mark stands behind: a word, a name, a sentence; behind 平方米 or 公里 a raised number is its power. */
export const noted = /[\p{Script=Han}”’》）」，。；](?<![米里])$/u
