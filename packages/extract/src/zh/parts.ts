import {cleanStem} from './subject.js'

/**
 * The parts of a joint subject, in order: 生产安全事故起数和死亡人数 → two, 制造业和生产性服务业外资占比、高技术产业外资占比 → two (、 joins wider
 * than 和). `null` when it has not `count` parts.
 */
export function splitSubject(subject: string, count: number): string[] | null {
  for (const pattern of [/、/, /、|和|及|与|以及/, /、|以及|和|及|与|，|,/]) {
    const parts = subject
      .split(pattern)
      .map(cleanStem)
      .filter((part) => part !== '')
    if (parts.length === count) return withSharedTail(parts)
  }
  return townAndCountry(subject, count)
}

/** 国家级、自治区级、市级示范区 → 国家级示范区, 自治区级示范区, 市级示范区. */
function withSharedTail(parts: string[]): string[] {
  const last = parts.at(-1) ?? ''
  const at = last.indexOf('级')
  if (at < 0) return parts
  const tail = last.slice(at + 1)
  return parts.map((part) => (part.endsWith('级') ? `${part}${tail}` : part))
}

/** 城乡居民人均可支配收入 of two numbers: 城镇居民…, 农村居民…. */
function townAndCountry(subject: string, count: number): string[] | null {
  const at = subject.indexOf('城乡')
  if (count !== 2 || at < 0) return null
  return ['城镇', '农村'].map((part) => subject.slice(0, at) + part + subject.slice(at + 2))
}
