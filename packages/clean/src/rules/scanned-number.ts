import type {Change} from '../rule.js'
import {apart} from './apart.js'
import {replaceAll} from './replace-all.js'

// Ozone and O2O begin so, and no number begins with a nought before a digit.
const noName = '(?!O\\d)'
const ordinal = '(?:st|nd|rd|th)?'

// Only in texts that show to be scans: `2O24`, `I3th`, `3OO`, `1,O13`, `I6,O0O`; a single l or I behind digits may be a litre
// or a Roman numeral (`5l`, `3I级`), unless a word or what is counted follows, or it ends a year.
const mixed = new RegExp(
  `(?<![\\w.,])${noName}(?=[lIO,.]*\\d)(?=[\\d,.]*[lIO])(?!\\d+[lI](?![.,]?[\\dlIO]| (?!(?:and|or|of|to|in|on|at|for|is|was)\\b)[a-z]|(?:st|nd|rd|th)\\b|[万余个家项亿%％]))[\\dlIO]+(?:[.,][\\dlIO]{1,3})*(?<![.,])(?=${ordinal}(?![\\w]))`,
  'gu'
)
const year = /(?<![\w.,])(?:19\d|20[012])[lI](?!\w)/g
const thousands = /(?<![\w.,])[lI][lIO]{0,2}(?:,[\dlIO]{3})+(?!\w)/g
// `open up lO roads`, `3个IOO万`, `大树I万余株`; IO is also a word (`IO接口`), unless it counts (`over IO percent`, `资助IO万人`).
const round =
  /(?<=\p{Script=Han}|[+＋]|[a-z] |RMB ?|[$¥] ?)(?:(?:lO{1,4}|IO{2,4})(?= [a-z]|\n?[%％\p{Script=Han}])|IO?(?=\n?(?:[万亿%％]|个百分点))|IO(?=[%％余家个项]|(?<=(?:over|than|to|by|least|up|about|nearly) IO) [a-z]))/gu
const nought = /(?<![\w.,])O(?=\.\d)|(?<=\d-)O(?=\d-)/g
// `(l) Stepping up`, `l. Coordinated`
const item = /(?<=\()l(?=\) ?\p{L})|(?<=^[^\S\n]*)l(?=\. \p{Lu}|[.．、]\p{Script=Han})/gmu

const digits = (run: string) => run.replace(/[lI]/g, '1').replaceAll('O', '0')

/** Numbers of a scan with letters of the shape of 1 and 0, whatever they count. */
export function scannedNumbers(text: string): Change[] {
  const note = 'a letter of the same shape stood for the digit'
  return apart(
    [mixed, year, thousands, round, nought, item].flatMap((pattern) =>
      replaceAll(text, pattern, ([run]) => digits(run), note)
    )
  )
}
