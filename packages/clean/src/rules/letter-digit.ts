import {numbersFile} from '@jianbao/lexicon/clean'
import {nothing, type Rule} from '../rule.js'
import {apart} from './apart.js'
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
  `(?<![A-Za-z\\d.○〇])(?!${nought})(?=${any}{2,12}(?: (?=\\p{Script=Han}))?(?:${unit}))(?=[${one}${zero}.]{0,12}\\d)${any}{2,12}`,
  'gu'
)
// Thousands in groups, whatever is counted: `1,O13 services`, `4,1O0件`.
const grouped = new RegExp(
  `(?<![A-Za-z\\d.,])(?!\\d,O\\dO)(?=[\\d${one}${zero},]{0,12}[${one}${zero}])[\\d${one}]{1,3}(?:,[\\d${one}${zero}]{3})+(?![\\w,])`,
  'gu'
)

// Nothing but such letters, where no word or name can be: `O.l微克`, `2026年l月25日`, `新增l家`, `lOO%`. I stays, which may
// be Roman (I类水), and so does O (O型血); of a litre (5l) a digit stands before.
const alone = new RegExp(
  `(?<![A-Za-z\\d.])(?:[OolI〇○]\\.[OolI]{1,3}(?=${unit})|(?<=年)[lI](?=月\\d{1,2}日)|(?<=月)[lI][OolI]?(?=日)|(?<=\\p{Script=Han})l[OolI]{0,4}(?=${unit})|[lI][OolI]{1,4}(?=%))`,
  'gu'
)

// The same with a space inside, which goes with the next rule: `增长l 2.5%`, `1O O2.7元`, `2 O亿元`.
const spaced = new RegExp(
  `(?<=\\p{Script=Han} ?)(?=[\\dlO. ]{0,12}[lO])(?=[lO.]{0,4} ?\\d)(?:[\\dlO]{1,4} ){1,3}[\\dlO]{1,4}(?:\\.[\\dlO]{1,2})?(?= ?(?:${unit}))`,
  'gu'
)

// `3B5亿元`, `1B.5%`, `2S.6%`: an 8, 5 or 2 only where the number is one of money or a share; names have it elsewhere (1B号楼).
const shapes: Readonly<Record<string, string>> = {B: '8', S: '5', Z: '2'}
const others =
  /(?<![A-Za-z\d.])(?=[\d.BSZ]{2,12}(?:[%％]|[亿万][元吨人亩]|个百分点))(?=[BSZ.]{0,12}\d)(?=[\d.]{0,12}[BSZ])[\dBSZ][\d.BSZ]{1,11}/g

// `5.4o/o`, `5.4 o/o`
const percent = /(?<=\d[^\S\n]?)[oO]\/[oO](?![A-Za-z\d])/g

const digits = (run: string) => run.replace(/[lI]/g, '1').replace(/[OoОΟ○〇]/g, '0')

// The letter first, before the look back.
const gate =
  /(?=[lIOoОΟ○〇BSZ])(?:(?<=\d[., ]{0,2}).|.[., ]{0,2}\d|[OolI〇○]\.[OolI]|[lI](?<=[年月].)|l(?<=[\u3400-\u9fff]l)|[lI][OolI]+%|[oO]\/[oO])/

/** Whether letters stand for digits in numbers with their unit, which tells that the text was scanned or typed. */
export const hasLetterDigits = (text: string) =>
  (/\d\.*[lIOo]|[lIOo]\.*\d/.test(text) && text.search(mixed) >= 0) ||
  (/[lI]O|[\u3400-\u9fff]l/.test(text) && text.search(alone) >= 0)

/** `l3%` for 13 %, `1O%` for 10 %: a letter that scanning or typing put for the digit of the same shape. */
export const letterDigit: Rule = {
  id: 'letter-digit',
  about: 'Letters among the digits of a number with its unit are the digits of their shape: l, O and B are 1, 0 and 8.',
  find(text) {
    if (!gate.test(text)) return nothing
    const note = 'a letter of the same shape stood for the digit'
    const changes = [
      ...replaceAll(text, mixed, ([run]) => digits(run), note),
      ...replaceAll(text, alone, ([run]) => digits(run), note),
      ...replaceAll(text, grouped, ([run]) => digits(run), note),
      ...replaceAll(text, spaced, ([run]) => digits(run), note),
      ...replaceAll(text, others, ([run]) => run.replace(/[BSZ]/g, (letter) => shapes[letter] ?? letter), note),
      ...replaceAll(text, percent, () => '%', 'letters of the shape of a sign')
    ]
    return {changes: apart(changes)}
  }
}
