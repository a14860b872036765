import type {Change} from '../rule.js'

const numerals = [...'一二三四五六七八九十']
const heading = /^[^\S\n]*([一二三四五六七八九十]?)、(?=[\p{Script=Han}\d])/gmu

/**
 * `、过去一年工作回顾` above `二、…`: the numeral is the one between its neighbours. Where a neighbour is missing nobody
 * can tell.
 */
export function lostNumerals(text: string): Change[] {
  if (!/^[^\S\n]*、/m.test(text)) return []
  const all = Array.from(text.matchAll(heading), ({index, 0: head, 1: numeral = ''}) => ({
    at: index + head.length - 1,
    value: numerals.indexOf(numeral) + 1
  }))
  return all.flatMap(({at, value}, k): Change[] => {
    const [before, after] = [k === 0 ? 0 : all[k - 1]?.value, all[k + 1]?.value]
    const lost = numerals[(after ?? 0) - 2]
    if (value > 0 || lost === undefined || before !== (after ?? 0) - 2 || (k > 0 && before === 0)) return []
    const note = 'the heading between its neighbours in the count'
    return [{start: at, end: at, after: lost, certainty: 'determined', note}]
  })
}
