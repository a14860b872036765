import {numbersFile} from '@jianbao/lexicon/clean'
import {nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// Letters of the shape of 1 and 0, also small and Greek or Cyrillic ones, and the Chinese zeros.
const one = 'lI'
const zero = 'OoОΟ○〇'
const any = `[\\d.${one}${zero}]`
const {behindLetters: unit} = numbersFile

// Numbers with their unit in which a digit stands: O型血 and I类水 have none, PM2.5 and No.1 begin with a letter.
// No number begins with a nought before a digit, but names do: O2O平台, O3年均浓度; a short year may (○8年).
const nought = `[Oo\u041e\u039f]\\d|[○〇]\\d(?!年)`
const mixed = new RegExp(
  `(?<![A-Za-z\\d.○〇])(?!${nought})(?=${any}{2,12}(?:${unit}))(?=[${one}${zero}.]{0,12}\\d)${any}{2,12}`,
  'g'
)

const digits = (run: string) => run.replace(/[lI]/g, '1').replace(/[OoОΟ○〇]/g, '0')

/** `l3%` for 13 %, `1O%` for 10 %: a letter that scanning or typing put for the digit of the same shape. */
export const letterDigit: Rule = {
  id: 'letter-digit',
  about: 'The letters l and O between digits of a number with its unit are the digits 1 and 0.',
  find(text) {
    if (!/\d\.*[lIOoОΟ○〇]|[lIOoОΟ○〇]\.*\d/.test(text)) return nothing
    return {changes: replaceAll(text, mixed, ([run]) => digits(run), 'a letter of the same shape stood for the digit')}
  }
}
