import type {Change} from '../rule.js'

const numbers = '一二三四五六七八九十'
const opened = new RegExp(`^[^\\S\\n]*[（(]([${numbers}]{1,3})[）)]`, 'gmu')
const closed = new RegExp(`^[^\\S\\n]*(?=([${numbers}]{1,3})([）)]))`, 'gmu')

/**
 * `三）深化改革` where other headings read `（二）…`: nothing but the opening parenthesis can have stood there. It follows
 * from the text where a neighbour in the count has its own, else it is inferred.
 */
export function lostParentheses(text: string): Change[] {
  const known = new Set(Array.from(text.matchAll(opened), ([, number = '']) => valueOfNumeral(number)))
  if (known.size === 0) return []
  return Array.from(text.matchAll(closed), ({index, 0: blank, 1: number = '', 2: close}): Change => {
    const [value, at] = [valueOfNumeral(number), index + blank.length]
    const hasNeighbour = known.has(value - 1) || known.has(value + 1)
    return {
      start: at,
      end: at,
      after: close === '）' ? '（' : '(',
      certainty: hasNeighbour ? 'determined' : 'inferred',
      note: 'a closing parenthesis opens no paragraph; other headings are numbered in parentheses'
    }
  })
}

/** 一 to 九十九. */
function valueOfNumeral(numeral: string): number {
  const [tens, ones = ''] = numeral.includes('十') ? numeral.split('十') : ['0', numeral]
  const digit = (char: string) => numbers.indexOf(char) + 1
  return (tens === '0' ? 0 : (tens === '' ? 1 : digit(tens ?? '')) * 10) + (ones === '' ? 0 : digit(ones))
}
