import {anyOf, chineseNoise, chineseNotQuantities, chineseNouns, chinesePatterns, WordTable} from '@jianbao/lexicon'
import {isRepeatedDeed, type Quantity} from '@jianbao/quantity'
import {isBare} from './bare-scale.js'
import {isStreak} from './streak.js'
import {isTime} from './time-unit.js'

const {
  age,
  ageBound,
  agedBehind,
  ageReached,
  aimedAt,
  aiming,
  allTheTime,
  bigClass,
  countedBefore,
  idiomUnit,
  lasting,
  limit,
  ofClass,
  ofOne,
  oneOrTwo,
  ordinalTime,
  pairBefore,
  personUnit,
  phraseEnds,
  record,
  roads,
  taskUnit,
  unitCaption
} = chinesePatterns.site

const {yearCount} = chinesePatterns.kind

const announced = new WordTable(chineseNouns.announced.map((word) => [word, true] as const))
const groups = new WordTable(chineseNouns.groupsAnnounced.map((word) => [word, true] as const))
const phrases = new WordTable(chineseNotQuantities.phrases.map((word) => [word, true] as const))
const {
  timeTails,
  lasting: lastingLead,
  recurring,
  notPeople,
  announcedArabic,
  announcing,
  countedPolicies,
  policyVerbs
} = chineseNoise
const timeTail = new RegExp(`^(?:${anyOf(timeTails)})`)
const lastingBefore = new RegExp(anyOf(lastingLead))
const again = new RegExp(`^(?:${anyOf(recurring)})`)
const noPeople = new RegExp(`^(?:${anyOf(notPeople)})`)
const slogans = new Set(announcedArabic)
const announcement = new RegExp(`(?:${anyOf(announcing)})$`)
const countedPolicy = new RegExp(`(?:${anyOf(countedPolicies)})$`)
const policy = new RegExp(`(?:${anyOf(policyVerbs)})[^，。；、\\d]{2,20}$`)

/** Whether a quantity is no figure where it stands: slogans, announcements, policies' names, dates that look like spans. */
export function isNoise(text: string, quantity: Quantity): boolean {
  if (phrases.startingAt(text, quantity.start) || isEpithet(text, quantity)) return true
  if (unitCaption.test(text.slice(Math.max(0, quantity.start - 12), quantity.start))) return true
  if (quantity.unitWord === '番') return isAim(text, quantity)
  if (isTime(quantity)) return isIdleTime(text, quantity)
  if (quantity.unit === 'count') return isSlogan(text, quantity) || isPolicyName(text, quantity)
  // 退出全省后20名
  if (personUnit.test(quantity.unitWord) && text.charAt(quantity.start - 1) === '后') return true
  if (isPair(text, quantity)) return true
  if (quantity.unit === 'person') return oneOrTwo.test(quantity.surface) || noPeople.test(text.slice(quantity.end))
  return false
}

/** 围绕翻两番的目标: what is aimed at, where nothing is told that doubles; not 实现生产总值翻两番的目标. */
function isAim(text: string, {start, end}: Quantity): boolean {
  const left = text.slice(Math.max(0, start - 16), start)
  return aimedAt.test(text.slice(end, end + 12)) && aiming.test(left)
}

/** 一城五人, 两山四水: coined in pairs. */
function isPair(text: string, {start, rules, surface, unit}: Quantity): boolean {
  if (unit !== 'person' || !rules.includes('numeral/chinese')) return false
  return surface.length === 2 && pairBefore.test(text.slice(Math.max(0, start - 3), start))
}

/** 一批万亿级、千亿级优势产业, 千吨级航道: a scale word with 级 only describes, unless the class is counted (百亿级企业10家). */
function isEpithet(text: string, quantity: Quantity): boolean {
  if (!isBare(quantity) || text.charAt(quantity.end) !== '级') return false
  const classed = ofClass.exec(text.slice(quantity.end, quantity.end + 30))
  return classed === null && !countedBefore.test(text.slice(0, quantity.start).slice(-3))
}

function isIdleTime(text: string, {start, end, unit, unitWord, surface, high}: Quantity): boolean {
  // 0—6岁儿童: whom it is about
  if (high !== undefined && age.test(unitWord) && agedBehind.test(text.slice(end, end + 12))) return false
  if (unitWord === '岁' || unitWord === '周岁')
    return ageBound.test(text.slice(end)) === false && !ageReached.test(text.slice(Math.max(0, start - 4), start))
  // 200年一遇的洪水
  if (unitWord === '周年' || again.test(text.slice(end, end + 4))) return true
  if (record.test(text.slice(end, end + 6))) return ofOne.test(surface)
  // 10个工作日内办结: a time limit that is promised
  if (unitWord.endsWith('工作日') && limit.test(text.slice(end, end + 12))) return false
  if (timeTail.test(text.slice(end))) return !lastingBefore.test(text.slice(Math.max(0, start - 3), start))
  if (/^(?:month|day|hour|minute)$/.test(unit))
    return allTheTime.test(surface) || ordinalTime.test(text.charAt(start - 1))
  // 平均受教育年限提高到10.5年
  const counted = yearCount.test(text.slice(Math.max(0, start - 8), start))
  return !counted && !lasting.test(text.slice(Math.max(0, start - 8), start))
}

/** 六个方面工作, 三大任务; Arabic digits count things except before what is plainly an announcement. */
function isSlogan(text: string, quantity: Quantity): boolean {
  const {start, end, rules, unitWord} = quantity
  if (text.charAt(start - 1) === '前') return true
  // 三次提高出口退税率, 召开一次专题会议
  if (isStreak(text, quantity) || (unitWord === '次' && isRepeatedDeed(text, start, end))) return false
  const word = announced.startingAt(text, end)
  const chinese = rules.includes('numeral/chinese')
  if (!chinese) return word !== undefined && slogans.has(word[0])
  // 大会发言两次 ends its phrase, 三次产业 goes on
  if (idiomUnit.test(unitWord) && !/^[，。；、,;]?$/.test(text.charAt(end))) return true
  if (word !== undefined) return true
  if (bigClass.test(unitWord) && groups.startingAt(text, end) !== undefined) return true
  return taskUnit.test(unitWord) && announcement.test(text.slice(Math.max(0, start - 3), start))
}

/** 出台优化营商环境20条: what a policy is called. */
function isPolicyName(text: string, {start, end, unitWord}: Quantity): boolean {
  if (unitWord !== '条' || !phraseEnds.test(text.slice(end, end + 1))) return false
  const left = text.slice(Math.max(0, start - 24), start)
  return policy.test(left) && !roads.test(left) && !countedPolicy.test(left)
}
