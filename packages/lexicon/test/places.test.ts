import {describe, expect, it} from 'vitest'
import {data as classWords} from '../src/generated/places-class-words.js'
import {data as divisionData} from '../src/generated/places-divisions.js'
import {data as englishNames} from '../src/generated/places-english-names.js'
import {data as formerData} from '../src/generated/places-former-divisions.js'
import {data as notPlaces} from '../src/generated/places-not-places.js'
import {classWordOf, divisions, findPlace, findPlaces, isWithin, parentsOf, placesIn} from '../src/index.js'
import {classWordsSchema, divisionsSchema, englishNamesSchema, notPlacesSchema} from '../src/place-schema.js'

describe('the data', () => {
  it.each([
    ['class words', classWordsSchema, classWords],
    ['divisions', divisionsSchema, divisionData],
    ['former-divisions', divisionsSchema, formerData],
    ['English names', englishNamesSchema, englishNames],
    ['phrases', notPlacesSchema, notPlaces]
  ])('%s have the shape of their schema', (_, schema, data) => {
    expect(schema.safeParse(data).error?.issues).toBeUndefined()
  })

  it('have a province above every division', () => {
    for (const division of divisions())
      if (division.level !== 'province') expect(parentsOf(division)[0]?.level, division.name).toBe('province')
  })

  it('have English names only for places that exist', () => {
    const known = new Set(divisions().flatMap(({name, short}) => [name, short]))
    const {names, full, aliases} = englishNamesSchema.parse(englishNames)
    const named = [...Object.keys(names), ...Object.keys(full), ...Object.values(aliases)]
    expect(named.filter((name) => name !== '中国' && !known.has(name))).toEqual([])
  })
})

describe('findPlace', () => {
  it.each([
    ['常州', '常州市', '320400', 'city', 'Changzhou'],
    ['金坛区', '金坛区', '320413', 'district', 'Jintan District'],
    ['Jintan District', '金坛区', '320413', 'district', 'Jintan District'],
    ['Changzhou City', '常州市', '320400', 'city', 'Changzhou'],
    ['吉林', '吉林省', '220000', 'province', 'Jilin Province'],
    ['陕西', '陕西省', '610000', 'province', 'Shaanxi Province'],
    ['Inner Mongolia', '内蒙古自治区', '150000', 'province', 'Inner Mongolia Autonomous Region'],
    ['Tibet', '西藏自治区', '540000', 'province', 'Xizang Autonomous Region'],
    ['海拉尔', '海拉尔区', '150702', 'district', 'Hailar District'],
    ['Lasa', '拉萨市', '540100', 'city', 'Lhasa'],
    ['Hailaer District', '海拉尔区', '150702', 'district', 'Hailar District'],
    ['Shanxi', '山西省', '140000', 'province', 'Shanxi Province'],
    ['宁乡县', '宁乡县', '430124', 'county', 'Ningxiang County'],
    ['宁乡', '宁乡市', '430182', 'county', 'Ningxiang'],
    ['Xian', '西安市', '610100', 'city', "Xi'an"],
    ['凉山彝族自治州', '凉山彝族自治州', '513400', 'city', 'Liangshan Prefecture'],
    ['江都区', '江都区', '321012', 'district', 'Jiangdu District'],
    ['偃师市', '偃师市', '410381', 'county', 'Yanshi']
  ])('%s', (name, full, code, level, en) => {
    expect(findPlace(name)).toMatchObject({name: full, code, level, en})
  })

  it('chooses among places of one name by the place around them', () => {
    expect(findPlaces('朝阳区').map(({code}) => code)).toEqual(['110105', '220104'])
    expect(findPlace('朝阳区', '220100')?.code).toBe('220104')
  })

  it.each(['新能源', 'Related', '', 'constructor'])('knows nothing of %s', (name) => expect(findPlace(name)).toBeNull())

  it('knows what lies in what', () => {
    const jintan = findPlace('金坛区')
    expect(jintan && parentsOf(jintan).map(({name}) => name)).toEqual(['江苏省', '常州市'])
    expect(isWithin('320413', '320400')).toBe(true)
    expect(isWithin('320413', '320500')).toBe(false)
    expect(classWordOf('凉山彝族自治州')?.word).toBe('自治州')
  })
})

describe('placesIn', () => {
  const names = (text: string, within?: string): string[] => placesIn(text, within).map(({text: name}) => name)

  it('finds full names, and short ones of provinces and cities', () => {
    expect(names('江苏省常州市金坛区与南京、上海合作')).toEqual(['江苏省', '常州市', '金坛区', '南京', '上海'])
  })

  it('takes short names of districts only inside the place asked for', () => {
    expect(names('金坛和溧阳加快发展')).toEqual([])
    expect(names('金坛和溧阳加快发展', '320400')).toEqual(['金坛', '溧阳'])
  })

  it.each(['确保社会大局长治久安', '人民幸福安康', '推进高质量发展'])('finds none in %s', (text) =>
    expect(names(text)).toEqual([])
  )

  it('gives offsets of the name', () => {
    const text = '我市与呼和浩特市合作'
    for (const {start, end, text: name} of placesIn(text)) expect(text.slice(start, end)).toBe(name)
  })
})
