import type {Change} from '../rule.js'

// What Discuz! puts in the way of copying (`jammer()`): five pairs or more of a sign, figure or space (20–3B), a space,
// and a letter or sign (3F–7E): `4 x! n* z' u N3 \`. A browser shows two spaces as one, and none at the head of a line.
const jam = '(?:[!-;]? )?[?-~](?:[!-;]? {1,2}[?-~]){4,}'
const jammed = new RegExp(`^${jam}(?= ?(?:$|[^\\x00-\\x7f]))|(?<=[^\\x00-\\x7f] ?)[!-;]? ?${jam}(?=[!-;]? ?$)`, 'gm')
// One look at a text that has none of it: two such pairs, side by side.
const gate = /[?-~][!-;] [?-~](?:[!-;]? [?-~]){3}/
// `a, b, c, d, e` and `G D P 6 A` are no noise: two different signs that do not stand in lists.
const leastSigns = 2

/** Random characters at the ends of a forum's lines, which its readers do not see but copy. */
export function jammerNoise(text: string): Change[] {
  if (!gate.test(text)) return []
  const found = Array.from(text.matchAll(jammed), ({index, 0: run}) => ({start: index, end: index + run.length, run}))
  if (!found.some(({run}) => signsIn(run) >= leastSigns)) return []
  return found.map(({start, end}) => ({
    start,
    end,
    after: '',
    certainty: 'determined',
    removal: 'noise against copying'
  }))
}

const signsIn = (run: string) => new Set(run.match(/[!-+\-/:;?@[-`{-~]/g)).size
