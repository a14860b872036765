import {anyOf, chineseClasses, chinesePatterns} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'

const {commaParts, complete, insuredPeople, joinedParts, threeIndustries, townMark} = chinesePatterns.subject
const {pairs, halves} = chineseClasses
const [townPair = ''] = pairs

/**
 * The parts of a joint subject, in order: 生产安全事故起数和死亡人数 → two, 制造业和生产性服务业外资占比、高技术产业外资占比 → two (、 joins wider
 * than 和). `null` when it has not `count` parts.
 */
export function splitSubject(subject: string, count: number): string[] | null {
  const industries = threeIndustries.test(subject) && count === 3 ? [...chineseClasses.industries] : null
  if (industries) return industries
  if (townMark.test(subject)) return halvesOf(subject.replace(townMark, townPair), count)
  for (const pattern of [/、/, joinedParts, commaParts]) {
    const parts = subject
      .split(pattern)
      .map(cleanStem)
      .filter((part) => part !== '')
    if (parts.length === count) return withSharedMeasure(withSharedTail(withSharedPlace(parts)))
  }
  return halvesOf(subject, count)
}

/** 国家级、自治区级、市级示范区 → 国家级示范区, 自治区级示范区, 市级示范区. */
function withSharedTail(parts: string[]): string[] {
  const last = parts.at(-1) ?? ''
  const at = last.indexOf('级')
  if (at < 0) return parts
  const tail = last.slice(at + 1)
  return parts.map((part) => (part.endsWith('级') ? `${part}${tail}` : part))
}

/** 城乡居民人均可支配收入 of two numbers: 城镇居民…, 农村居民…; 存贷款余额: 存款余额, 贷款余额. */
function halvesOf(subject: string, count: number): string[] | null {
  const k = count === 2 ? pairs.findIndex((pair) => subject.includes(pair)) : -1
  if (k < 0) return null
  return halves.slice(2 * k, 2 * k + 2).map((half) => subject.replace(pairs[k] ?? '', half))
}

const shared = new RegExp(`(?:${anyOf(chineseClasses.shared)}|${insuredPeople.source})$`)

/** 旅客、货邮吞吐量 → 旅客吞吐量, 货邮吞吐量. */
function withSharedMeasure(parts: string[]): string[] {
  const measure = shared.exec(parts.at(-1) ?? '')?.[0]
  return measure === undefined
    ? parts
    : parts.map((part) => (complete.test(part) || part.endsWith(measure) ? part : `${part}${measure}`))
}

const places = new RegExp(`^(?:${anyOf(chineseClasses.sharedPlaces)})$`)

/** 城镇和农村常住居民人均可支配收入 → 城镇常住居民人均可支配收入, 农村常住居民…. */
function withSharedPlace(parts: string[]): string[] {
  const last = parts.at(-1) ?? ''
  if (!places.test(last.slice(0, 2))) return parts
  return parts.map((part) => (places.test(part) ? `${part}${last.slice(2)}` : part))
}
