// Each of these patterns asks for its first character before it looks back, which else it would at every place of a text.

// Where a space does not belong: inside `12. 5`, `12 .5` (not `2. 5个` at the head of a line, but `15. 79%`); outside `55 亿元`,
// `达到 55`, but not between a name and a date (`市长 2004年1月`), in a row of numbers (`得分 12 35`) and not after an English comma (`March 5, 2013`). Behind
// an English word or number `in 2018. 200 more`, `to 1,036. 1,872 lifts` it ends a sentence, unless a unit follows (`rose 12. 5%`, `to 3. 4 billion`).
export const looseSpace =
  /(?=[.\s])(?:(?<=[^\s\d][^\S\n]?\d{1,9})[^\S\n]+\.(?=\d)|(?<=[^\s\dA-Za-z][^\S\n]?\d{1,9})\.[^\S\n]+(?=\d)(?!\d{1,3},\d{3}|\d+ [A-Za-z])|(?<=^[^\S\n]*\d{1,3})\.[^\S\n]+(?=\d{1,2}(?:[%％]|个百分点))|(?<=[A-Za-z] ?\d{1,3})\.[^\S\n]+(?=\d{1,3}(?:[%％]| ?(?:percent|million|billion|trillion|yuan)\b))|(?<=\d)[^\S\n]+(?=[%％‰\p{Script=Han}])|(?<=\p{Script=Han},?|，)[^\S\n](?=\d)(?!\d{4}年\d{1,2}月|\d[\d.年%]*[^\S\n]+\d[\d.年%]*[^\S\n]+\d))/gmu

// Thousands set apart by a space or, in half-width digits, a full-width comma: only in prose and before a unit, and the
// comma only where a second group or a decimal shows that it does not list two numbers (`1，302.92亿元`).
export const looseThousands =
  /(?=[,，\s])(?:(?<=[\p{Script=Han}，；：（][^\S\n]?\d{1,3}(?:[ ,，]\d{3}){0,3}),?[ \u00a0\u2009](?=\d{3}(?:[ ,]\d{3}){0,3}(?: ?\. ?\d{1,4})?[^\S\n]?[亿万千元吨人个户家亩公米平美多余辆台套名件])|(?<=\p{Script=Han}\d{1,3}(?:，\d{3}){0,3})，(?=\d{3}(?:，\d{3}){0,3}\.\d{1,4}[亿万千元吨公米平美%％]))/gu

const unit = '[亿万千百元吨人个户家亩公米平年月日件项条所名倍级余多台套辆座处张岁微强次届种类部位场支头株盏栋批周%％‰℃]'

// `补贴5，846万元`, `总投资12，345，678元`: in prose a number without a unit ends no clause, so three digits and a unit behind
// its comma are its own; but ranks, indices and counts (`第5，100名干部`, `户数达到12，300户脱贫`) have none, and lists may.
export const wideComma = new RegExp(
  `(?=，)(?<=\\p{Script=Han}[1-9]\\d{0,2}(?:，\\d{3}){0,2})(?<!(?:[第号名列居位比数一二三四五六七八九十]|[得评]分|系数|分别)(?:为|是|有|达到?|增至)?\\d{1,3}(?:，\\d{3}){0,2})，[^\\S\\n]?(?=\\d{3}(?:，\\d{3}){0,2}(?:\\.\\d{1,4})?(?![年月日%％‰])${unit})`,
  'gu'
)

// `增长6 . 2%`, and numbers of which digits stand by themselves (`2 0 2 3年`, `5 7.66亿元`): only in prose and before a
// unit, so that a row of single numbers stays; a year at the head of a line is prose as well.
export const spacedNumber = new RegExp(
  `(?=[\\d\\s])(?:(?<=[\\p{Script=Han}（“，。、；：])[^\\S\\n]?(?:\\d{1,9}[^\\S\\n]+\\.[^\\S\\n]+\\d{1,4}|\\d(?:(?: ?\\. ?| )\\d){1,9})(?=[^\\S\\n]?(?:${unit}|[—–～~至] ?\\d))|(?<=^[^\\S\\n]*(?:[—–-]{1,4}[^\\S\\n]*)?)[12] [09] \\d \\d(?= ?年)|(?<=[\\p{Script=Han}，。；：（]|^[^\\S\\n]*)(?= ?[12] ?[09] ?\\d ?\\d ?年)(?! ?\\d{4}) ?\\d ?\\d ?\\d ?\\d(?= ?年))`,
  'gmu'
)

// `达到5 7.66亿元`, `投资3 50亿元`: in a sentence nothing but a number has two numbers side by side before one unit.
// A part of four digits may be a year, and one with a point is whole.
export const partedNumber = new RegExp(
  `(?=\\d)(?<=[\\p{Script=Han}。；“] ?)(?<!\\d )(?:\\d{1,3}(?: \\d{1,3}){1,3}(?:\\.\\d{1,4})?|\\d{1,4}\\.\\d{1,2} \\d{1,2})(?= ?${unit})`,
  'gu'
)

// `增长12 5%`, `增长0 5%`: two parts of a share that are no number when put together; a point between them is lost.
export const lostPoint =
  /(?=\d)(?<=\p{Script=Han} ?)(?<!\d )(?:0 \d{1,2}|\d{2,3} \d{1,2}|\d \d{2})(?= ?(?:[%％]|个 ?百))/gu

// `增长8..5%`: a point that a copy has doubled.
export const doubledPoint = new RegExp(`(?=\\.)(?<=\\d)\\.\\.(?=\\d{1,4} ?${unit})`, 'gu')

// The fine dust whose name is a number, also as it is set below the line: `PM_2.5`, `PM 2. 5`.
export const fineDust = /(?<=PM)(?:[ _]|_\{)?(?:2 ?\. ?5|10)(?!\d)\}?/g

// `1 ,234万元`, `1,2 34万元`: what a comma groups has three digits.
export const partedGroup = new RegExp(
  `(?=\\d)(?<=\\p{Script=Han} ?|，)\\d{1,3}(?:,\\d{3})*(?: ,\\d{3}|,\\d \\d\\d|,\\d\\d \\d)(?:\\.\\d{1,4})?(?= ?${unit})`,
  'gu'
)

// Before a mark, and inside quotation marks: `家 ，`, `企业 , `, `“532 ”`, `加油。 ”`, `“ 十二五”`.
export const spaceBeforeMark =
  /(?=\s)(?:(?<=[\p{Script=Han}\d%％”）》])[^\S\n]+(?=[，。；：、！？）》])|(?<=[\p{Script=Han}\d%％，。；！？])[^\S\n]+(?=[”’])|(?<=[\p{Script=Han}”）》]|\d[%％])[^\S\n]+(?=[,;](?!\d))|(?<=[“‘（《])[^\S\n]+(?=[\p{Script=Han}\d]))/gu

// The characters of a unit behind its number: `55.6 亿 元`, `2 个 百 分 点`.
export const spacedUnit =
  /(?=[个亿万千平立公])(?:(?<=\d ?)(?:个 ?百 ?分 ?点|[亿万千] ?(?:元|人(?!民)|户|吨|亩|美 ?元|平 ?方 ?(?:米|公 ?里))|平 ?方 ?(?:米|公 ?里)|立 ?方 ?米|公 ?[里斤顷]|千 ?瓦|个 ?(?:项 ?目|百分点)))/gu

// `由上年的10.3:4 5:44.7调整为`: a part of a ratio.
export const partedRatio = /(?<=\d[:：])\d \d(?=[:：]\d|\.\d|[，。、；）]|\p{Script=Han})/gu
