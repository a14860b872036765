import {nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// The dots that keyboards and old typesetting have in the middle of a line; names have them as well (阿里·买买提).
const dot = '[·•・‧∙⋅﹒]'
const measure =
  '[%％﹪‰亿万倍元吨亩米度]|个百分点|公[里斤顷]|千[米瓦]|平方|立方|(?:percent|per cent|million|billion|trillion|times|yuan|km|kilomet|hectare|tons?|percentage)\\b'
const range = '(?:[-—–～~至到]\\d{1,6}(?:[·•・‧∙⋅.]\\d{1,3})?)?'

// Before a measure (`12·5%`, `8·5—9·0%`), for 3·15 and 12·9 are days; and in a ratio of such numbers.
const measured = new RegExp(`(?<=(?<![\\d.]|\\d${dot})\\d{1,6}) ?${dot} ?(?=\\d{1,3}${range} ?(?:${measure}))`, 'gu')
const ratio = new RegExp(`(?<!\\d)\\d{1,2}${dot}\\d{1,2}(?: ?[:：∶] ?\\d{1,2}${dot}\\d{1,2}){2}(?!\\d)`, 'gu')
// The number before the last of a list has no measure of its own: `分别提高1·5和2·3个百分点`.
const listed = new RegExp(
  `(?<=(?<![\\d.]|\\d${dot})\\d{1,6})${dot}(?=\\d{1,3}(?:[、和与及]\\d{1,6}${dot}\\d{1,3}){1,4} ?(?:${measure}))`,
  'gu'
)
// An index has no measure at all: `价格指数为102·2，`, `控制在103·5左右`.
const indexed = new RegExp(
  `(?<=(?:指数|系数)(?:为|达到?|[增升降]至|控制在)?\\d{1,4})${dot}(?=\\d{1,3}(?:[，。；、,;]|左右|以[上下内]))`,
  'gu'
)
const dots = new RegExp(dot, 'g')

/** `增长12·5%`, as older reports and their scans write it. */
export const middlePoint: Rule = {
  id: 'middle-point',
  about:
    'A dot in the middle of the line between the digits of a measured number is its decimal point: 12·5% is 12.5%.',
  note: 'the point of a decimal in the middle of the line',
  find(text) {
    if (!/\d ?[·•・‧∙⋅﹒] ?\d/.test(text)) return nothing
    const ratios = replaceAll(text, ratio, ([run]) => run.replace(dots, '.'))
    const others = [measured, listed, indexed].flatMap((pattern) => replaceAll(text, pattern, () => '.'))
    const free = others.filter(({start}) => !ratios.some((change) => change.start <= start && start < change.end))
    return {changes: [...ratios, ...free].sort((a, b) => a.start - b.start)}
  }
}
