import {classWordOf, type Division, parentsOf} from '@jianbao/lexicon'
import type {Level, Place} from '@jianbao/model'

/** A place that the gazetteer does not hold: a township, a development zone, a division that has gone. */
export interface LocalPlace {
  readonly place: Place
  readonly level: Level
}

/** Names as they stand before the body that governs them or the congress of the place. */
const patterns: ReadonlyArray<readonly [Level | null, RegExp]> = [
  ['township', /([\u3400-\u9fff]{2,24}?(?:街道|镇|乡|苏木))(?:人民政府|办事处|第[一二三四五六七八九十\d]+届|政府)/],
  [
    'district',
    /([\u3400-\u9fff]{2,24}?(?:开发区|高新区|经开区|示范区|工业园区|管理区|保税区|保税港区|度假区|实验区|合作区|新区))(?:管委会|管理委员会|党工委|\d{4}年|工作)/
  ],
  [
    null,
    /([\u3400-\u9fff]{2,12}?(?:省|自治区|自治州|地区|盟|市|县|旗|区))(?:人民政府|第[一二三四五六七八九十\d]+届|政协|行政公署)/
  ]
]

/**
 * The place before `人民政府`, `管委会`, `第…届` where no division of the gazetteer is named so. `above`: the narrowest
 * division that the head names, under which a township or zone lies.
 */
export function localPlace(
  piece: string,
  named: Division | undefined,
  around: Division | undefined
): LocalPlace | null {
  for (const [level, pattern] of patterns) {
    const found = pattern.exec(piece)?.[1]
    if (found === undefined || (level === null && named !== undefined && found.endsWith(named.name))) continue
    const name = ownName(found, level)
    // The gazetteer's own place, perhaps by an older name: 临沧地区, today 临沧市.
    if (level === null && named !== undefined && name.startsWith(named.short)) continue
    if (level === 'district' && name === named?.name) continue
    const word = classWordOf(name)
    // 本市人民政府, 市人民政府: no name before the class word
    if (name.length < (word?.word.length ?? 0) + 2 || /[我本全]/.test(name.charAt(0))) continue
    const above = level === null ? named : (named ?? around)
    const parents = above === undefined ? [] : [...parentsOf(above).map((parent) => parent.name), above.name]
    const short = level === 'district' ? name : name.slice(0, name.length - (word?.word.length ?? 0))
    return {place: {name, short, en: name, parents}, level: level ?? word?.level ?? 'city'}
  }
  return null
}

/** 薛埠镇 of 在常州市金坛区薛埠镇; a zone keeps the place that it is named after: 常州经济开发区. */
function ownName(found: string, level: Level | null): string {
  const name = found.replace(/^.*?(?:日[在于]|在|于|日|年|代表|政协)/, '')
  if (level === 'township') return name.replace(/^.*[省市区县旗州](?=.{2})/, '')
  // A zone that is named after its city keeps the city's name; a province stands before the name: 陕西省西咸新区.
  return name.replace(level === null ? /^.*(?:省|自治区|市|州)(?=.{2})/ : /^.*(?:省|自治区)(?=.{4})/, '')
}
