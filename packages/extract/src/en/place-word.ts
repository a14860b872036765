import type {View} from './view.js'

/** `in 2012`, `in real terms`, `in the same period`, `in Jiangsu`: no thing that grows. */
export function isYearOrPlace({tags}: View, at: number): boolean {
  const noun = tags[at]?.tag === 'det' ? at + 1 : at
  const word = tags[noun]?.token
  return (
    !word ||
    tags[noun]?.tag !== 'noun' ||
    /^(?:\p{Lu}[a-z]|\d)/u.test(word.text) ||
    /^(?:county|district|real|nominal|comparable|same|year|past|last|first|province|city|country|terms|total|line|one|recent)$/.test(
      word.lower
    )
  )
}
