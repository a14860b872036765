import {nameExpressions} from '@jianbao/lexicon'

const marks = /[\s“”"‘’'《》〈〉「」『』()（）、,，.·]/g

/** Normal form of a Chinese name: full-width letters as ASCII, no quotes, brackets and spaces: `532发展战略`. */
export function foldChineseName(name: string): string {
  return name.normalize('NFKC').replace(marks, '')
}

/** Normal form of an English name: lower case, words and `+` alone, one space between: `dragon city talent plan`. */
export function foldEnglishName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9+-]+/g, ' ')
    .trim()
}

/** Events are the same from year to year. */
export const edition = new RegExp(nameExpressions.edition)
