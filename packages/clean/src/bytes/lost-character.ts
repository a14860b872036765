import type {Remark} from '../rule.js'
import type {Slip} from './hypothesis.js'

/** What stands for a swallowed ASCII character. */
export interface Lost {
  readonly put: string
  readonly note: string
  readonly remark: Remark | undefined
}

// What a digit can stand before: digits, points, and the words that count things.
const afterDigit =
  /^(?:[\d.,%％‰]|[个個家项項件条條座所套部支辆輛场場处處户戶名人年月日天次元万萬亿億千百大类類级級批种種米亩畝吨噸公平倍位分小届屆号號期])/

/**
 * The ASCII character behind the slip: a parenthesis where the rest of the line lacks one, else most likely a digit,
 * and a digit is never guessed.
 */
export function lostCharacter(text: string, {start, end}: Slip): Lost {
  const line = {start: text.lastIndexOf('\n', start) + 1, end: text.indexOf('\n', end)}
  const before = text.slice(line.start, start)
  const after = text.slice(end, line.end < 0 ? undefined : line.end)
  if (!afterDigit.test(after)) {
    const put = missingParenthesis(before, after)
    if (put !== undefined)
      return {put, note: `the swallowed character is the “${put}” that its counterpart lacks`, remark: undefined}
  }
  const remark: Remark = {
    start,
    end,
    ruleId: 'lost-digit',
    severity: 'warning',
    reason: 'A character, most likely a digit, was swallowed and cannot be restored.',
    hint: hintFor(text, after)
  }
  return {put: '▯', note: 'a swallowed character is lost', remark}
}

function missingParenthesis(before: string, after: string): string | undefined {
  const depth = (text: string) => (text.match(/[(（]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0)
  if (depth(before.replace(/[(（][^()（）]{1,6}[)）]/g, '')) > 0 && depth(after) >= 0) return ')'
  const close = after.search(/[)）]/)
  const open = after.search(/[(（]/)
  return close >= 0 && (open < 0 || close < open) ? '(' : undefined
}

/** Numbers of the same text that end like the damaged one: 15分鐘 for ▯5分鐘. */
function hintFor(text: string, after: string): string {
  const [rest = ''] = /^[\d.]*[^\d\s,，。]{0,2}/.exec(after) ?? []
  if (!/^\d/.test(rest)) return 'Look the figure up in another copy of the report.'
  const candidates = new Set<string>()
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1))
    if (/\d/.test(text[at - 1] ?? '')) candidates.add(`${text[at - 1]}${rest}`)
  if (candidates.size === 0) return 'Look the figure up in another copy of the report.'
  return `Elsewhere this text has ${[...candidates].sort().join(', ')}; look the figure up in another copy.`
}
