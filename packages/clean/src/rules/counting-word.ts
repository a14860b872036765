import {chineseClassifiers} from '@jianbao/lexicon/clean'

/**
 * An expression for what counts what follows, `个城中村`. Of names that begin like a classifier (个人, 个体) none stands behind
 * a number.
 */
export function countingWord(): string {
  const count = [...chineseClassifiers.count]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/[()]/g, '\\$&')
  return `(?:${count})(?!人|体|性|别|长|里|员|属|产|院|务|庭|目|件)\\p{Script=Han}`
}
