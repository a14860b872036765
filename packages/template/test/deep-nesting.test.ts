import {expect, test} from 'vitest'
import {findDeepNesting} from '../src/markdown/find-deep-nesting.js'

test.each([
  ['quotes', `甲\n\n${'>'.repeat(101)} 深处`, 3],
  ['lists', Array.from({length: 200}, (_, level) => `${'  '.repeat(level)}- 层`).join('\n'), 101],
  ['numbered lists', Array.from({length: 200}, (_, level) => `${'   '.repeat(level)}1. 层`).join('\n'), 101],
  ['lists on one line', `甲\n${'- '.repeat(101)}深处`, 2]
])('too many %s are found before they are parsed', (_, markdown, line) => {
  expect(findDeepNesting(markdown)).toBe(line)
})

test.each([
  ['a long list', '- 甲\n'.repeat(5000)],
  ['a rule across the page', `${'* '.repeat(200)}\n\n${'- '.repeat(200)}`],
  ['code that stands far right', `\`\`\`\n${`${' '.repeat(400)}x = 1\n`.repeat(300)}\`\`\``],
  ['a list of three levels, often', '- 甲\n  - 乙\n    - 丙\n'.repeat(500)],
  ['a table', '|-|-|\n'.repeat(300)]
])('%s is not nested', (_, markdown) => {
  expect(findDeepNesting(markdown)).toBeUndefined()
})
