import {describe, expect, test} from 'vitest'
import {namesIn} from '../src/initiative/find-initiatives.js'

const namesOf = (text: string, language: 'zh' | 'en' = 'zh') => namesIn(text, language).map(({name}) => name)

describe('ways that share a noun', () => {
  test.each([
    ['加快贵广、长昆等在建铁路建设', ['贵广铁路', '长昆铁路']],
    ['荣乌、曲港、津石高速建成通车', ['荣乌高速', '曲港高速', '津石高速']],
    ['开工大村至遵义、纳雍至六盘水等铁路', ['大村至遵义铁路', '纳雍至六盘水铁路']],
    ['石黄和京沪高速公路竣工', ['石黄高速公路', '京沪高速公路']],
    // members that have a noun of their own
    ['建成机场快速路、牙海高速', ['牙海高速']]
  ] as const)('%s', (text, names) => expect(namesOf(text)).toEqual(names))

  test.each([
    '推进北京、上海等高铁开行',
    // what is counted is told by the way, in half names
    '黄百等4个在建铁路项目加快建设',
    '邵永、铜吉、长赣等6条高铁',
    '工业、农业高速增长',
    '加强公路、铁路建设',
    '有保沧、大广、津石3条高速贯穿全境'
  ])('none in %s', (text) => expect(namesOf(text)).toEqual([]))

  test.each([
    ['the Qinghe-Yinshan and Beihe-Chengshan expressways', ['qinghe-yinshan expressway', 'beihe-chengshan expressway']],
    ['the third phase of the expansion of Huaning Airport', ['third phase of the expansion of huaning airport']],
    ['the second phase of the 211 Project', ['211 project']],
    ['Longteng Paper and the Cangshan Dahua TDI expansion', ['cangshan dahua tdi expansion']],
    ['build the Huaning beef and mutton trading center', ['huaning beef and mutton trading center']],
    ['carry out the action to improve the quality of rural roads', ['action to improve the quality of rural roads']]
  ] as const)('%s', (text, names) => expect(namesOf(text, 'en')).toEqual(names))

  test.each([
    'the first phase of the reform',
    'take action to improve rural roads',
    'the economic expansion of Europe'
  ])('none in %s', (text) => expect(namesOf(text, 'en')).toEqual([]))
})

describe('works', () => {
  test.each([
    '同步更新北环东路等城市道路6条',
    '加强中山路、人民路等道路绿化',
    '改善商场、酒店等综合体建设',
    '民间资本参与海上风电、核电等重大项目比例提高'
  ])('none in %s', (text) => expect(namesOf(text)).toEqual([]))

  test.each([
    ['完成主城区迎江大街、建华路、石油专用线等12条道路', ['迎江大街', '建华路', '石油专用线']],
    ['首旅京华、凯宁嘉府、百宁悦等一批星级酒店相继竣工', ['首旅京华', '凯宁嘉府', '百宁悦']],
    ['全力推进东、西外环路建设', ['东西外环路']],
    ['加快县医院迁建', ['县医院迁建']],
    ['加快江城发电厂2×35万千瓦热电联产项目前期工作', ['江城发电厂2×35万千瓦热电联产项目']],
    ['湘粤直流开工建设', ['湘粤直流']],
    ['开工建设枫溪泵站排涝工程', ['枫溪泵站排涝工程']],
    ['着力培育发展湘中城镇群，增强湘中经济区辐射带动能力', ['湘中城镇群', '湘中经济区']],
    ['坚决打好三大攻坚战', ['三大攻坚战']],
    ['成功举办了华宁（冰雪）全国汽车场地越野锦标赛', ['华宁冰雪全国汽车场地越野锦标赛']]
  ] as const)('%s', (text, names) => expect(namesOf(text)).toEqual(names))

  test('what is done to a thing has the concept of the thing', () => {
    const [project] = namesIn('the Weishan Hub expansion and reconstruction project was delivered', 'en')
    expect(project?.concept).toBe('weishan-hub')
  })
})
