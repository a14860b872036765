import type {Quantity} from '@jianbao/quantity'

/** 排名由32位提升到21位, 位次提升9位: places, not people. */
export function asRank(text: string, quantity: Quantity): Quantity {
  if (
    quantity.unitWord !== '位' ||
    !/(?:排名|位次|名次|排位|位居|排行)[^，,。；;]{0,20}$/.test(
      text.slice(Math.max(0, quantity.start - 26), quantity.start)
    )
  )
    return quantity
  return {...quantity, unit: 'rank', rules: [...quantity.rules, 'rank/places']}
}

/** 户 of homes are households, of enterprises a count. */
export function unitOf({unit, unitWord, surface}: Quantity, subject: string): string {
  if (unit === 'household' && /企业|工商户|商户|经营主体|市场主体|单位|工业|公司/.test(subject)) return 'count'
  if (unitWord !== '' || unit !== 'count') return unit
  if (/人口|人数|人员|用户|游客|旅客|农民|学生|群众|职工|居民|市民|师生|移民|党员/.test(subject)) return 'person'
  if (/农户|贫困户/.test(subject)) return 'household'
  // 销售突破百亿, 总量跨上千亿台阶: what is told in 亿 without a unit is money
  if (/亿/.test(surface) || /收入|产值|投资|总额|销售/.test(subject)) return 'CNY'
  return unit
}
