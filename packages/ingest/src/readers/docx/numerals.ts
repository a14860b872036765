/** Formats of numbers of ECMA-376 (17.18.59) that are rows of characters, from 1 on. */
const rows: Readonly<Record<string, string>> = {
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
}

/** Formats that write numbers out, by their digits and the signs of ten and hundred. */
const written: Readonly<Record<string, string>> = {
  chineseCounting: '零一二三四五六七八九十百',
  chineseCountingThousand: '零一二三四五六七八九十百',
  taiwaneseCounting: '零一二三四五六七八九十百',
  taiwaneseCountingThousand: '零一二三四五六七八九十百',
  japaneseCounting: '零一二三四五六七八九十百',
  chineseLegalSimplified: '零壹贰叁肆伍陆柒捌玖拾佰',
  ideographLegalTraditional: '零壹貳參肆伍陸柒捌玖拾佰'
}

const digitRows: Readonly<Record<string, string>> = {
  ideographDigital: '〇一二三四五六七八九',
  taiwaneseDigital: '〇一二三四五六七八九',
  japaneseDigitalTenThousand: '〇一二三四五六七八九',
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９'
}

const roman: ReadonlyArray<readonly [number, string]> = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/**
 * A number as Word writes it; in digits where the format has no sign for it, as Word does.
 *
 * @example
 * numeralOf(12, 'chineseCounting') // 十二
 */
export function numeralOf(number: number, format: string): string {
  const row = rows[format]
  if (row !== undefined) return Array.from(row)[number - 1] ?? String(number)
  const signs = written[format]
  if (signs !== undefined) return writtenOut(number, Array.from(signs)) ?? String(number)
  const digits = digitRows[format]
  if (digits !== undefined) return Array.from(String(number), (digit) => digits[Number(digit)]).join('')
  if (format === 'upperRoman') return romanOf(number)
  if (format === 'lowerRoman') return romanOf(number).toLowerCase()
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return format === 'numberInDash' ? `- ${number} -` : String(number)
}

/** 十, 十二, 二十, 一百零五; no list has a thousand items. */
function writtenOut(number: number, signs: readonly string[]): string | undefined {
  if (number < 0 || number > 999) return undefined
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const [zero = '', ten = '', hundred = ''] = [signs[0], signs[10], signs[11]]
  if (number < 10) return signs[number]
  const head = hundreds > 0 ? `${signs[hundreds]}${hundred}` : ''
  const middle = tens > 0 ? `${tens > 1 || hundreds > 0 ? signs[tens] : ''}${ten}` : ones > 0 ? zero : ''
  return head + middle + (ones > 0 ? signs[ones] : '')
}

function romanOf(number: number): string {
  const [sign] = roman.filter(([value]) => value <= number)
  return sign ? sign[1] + romanOf(number - sign[0]) : ''
}
