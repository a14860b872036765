import {type Helper, HelperError} from '../helper.js'
import {isEmpty, typeName} from '../value.js'

type Condition = (args: readonly unknown[]) => boolean

function condition(usage: string, summary: string, arity: Helper['arity'], test: Condition): Helper {
  return {usage, summary, arity, type: () => ({kind: 'boolean'}), run: (args) => test(args)}
}

const any: Helper['arity'] = [1, Number.POSITIVE_INFINITY]

export const conditionHelpers: Readonly<Record<string, Helper>> = {
  eq: condition('{{#if (eq a b)}}', 'Whether two values are equal.', [2, 2], ([one, other]) => one === other),
  ne: condition('{{#if (ne a b)}}', 'Whether two values differ.', [2, 2], ([one, other]) => one !== other),
  lt: condition('{{#if (lt a b)}}', 'Whether a number is less than another.', [2, 2], (args) => {
    const [one, other] = numbers(args)
    return one < other
  }),
  gt: condition('{{#if (gt a b)}}', 'Whether a number is greater than another.', [2, 2], (args) => {
    const [one, other] = numbers(args)
    return one > other
  }),
  and: condition('{{#if (and a b …)}}', 'Whether all are there.', any, (args) => args.every((arg) => !isEmpty(arg))),
  or: condition('{{#if (or a b …)}}', 'Whether one is there.', any, (args) => args.some((arg) => !isEmpty(arg))),
  not: condition('{{#if (not a)}}', 'Whether it is not there.', [1, 1], ([arg]) => isEmpty(arg))
}

function numbers([one, other]: readonly unknown[]): [number, number] {
  if (typeof one === 'number' && typeof other === 'number') return [one, other]
  throw new HelperError(`needs numbers and got ${typeName(one)} and ${typeName(other)}.`)
}
