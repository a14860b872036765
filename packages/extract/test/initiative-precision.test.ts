import {describe, expect, test} from 'vitest'
import {namesIn} from '../src/initiative/find-initiatives.js'

const spans = (text: string, language: 'zh' | 'en') =>
  namesIn(text, language).map(({start, end}) => text.slice(start, end))

describe('industries are undertakings where they are built up', () => {
  test.each([
    ['大力发展低空经济', 'zh', ['低空经济']],
    ['加快布局氢能赛道', 'zh', ['氢能']],
    ['打造动力电池产业集群', 'zh', ['动力电池']],
    ['集成电路出口增长三成', 'zh', []],
    ['新能源汽车渗透率超过五成', 'zh', []],
    ['发展氢能、集成电路等产业', 'zh', []],
    ['develop the silver economy', 'en', ['silver economy']],
    ['the power battery industry grew fast', 'en', ['power battery']],
    ['the installed energy storage capacity doubled', 'en', []],
    ['exports of integrated circuits grew', 'en', []]
  ] as const)('%s', (text, language, names) => expect(spans(text, language)).toEqual(names))
})

describe('common nouns of policy and of trades', () => {
  test.each([
    '统筹推进棚户区改造',
    '推进农村危房改造',
    '积极推进国家公园创建',
    '全面开展城市体检',
    '建成太阳能电站',
    '老年人活动中心投入使用',
    '建设反季节蔬菜基地',
    '建设边境低等级公路',
    '打造面向江外的开放重要通道',
    '实施外立面改造工程',
    '江城交通枢纽地位更加凸显'
  ])('none in %s', (text) => expect(spans(text, 'zh')).toEqual([]))

  test.each([
    ['带动消费品以旧换新', ['消费品以旧换新']],
    ['江城太阳能电站开工', ['江城太阳能电站']]
  ] as const)('%s', (text, names) => expect(spans(text, 'zh')).toEqual(names))
})

describe('quoted words that are a manner of speaking', () => {
  test.each([
    '以更高站位展现“江城担当”',
    '创造了高于全国的“江城速度”',
    '打造“南粮北运”的桥头堡',
    '扩大“地产品”出口',
    '新增“双持证”护理员100人',
    '抢抓“南企北移”机遇',
    '解决城区“停车难”',
    '有针对性地“点题式”监督'
  ])('none in %s', (text) => expect(spans(text, 'zh')).toEqual([]))

  test.each([
    ['打造新时代更高水平的“天府粮仓”', ['“天府粮仓”']],
    ['今年是我省的“改革攻坚年”', ['“改革攻坚年”']],
    ['加快“山城商圈”的统一规划', ['“山城商圈”']],
    ['新增“精锐行动”企业46家', ['“精锐行动”']],
    ['推进“城好办”政务服务品牌建设', ['“城好办”政务服务品牌']],
    ['“三级四类”空间规划体系基本形成', ['“三级四类”空间规划体系']],
    ['实施“中国智谷”建设项目95项', ['“中国智谷”']]
  ] as const)('%s', (text, names) => expect(spans(text, 'zh')).toEqual(names))

  test.each([
    'awarded the title of "Famous Tourism City of the North"',
    'closed the "scattered and disorderly" enterprises',
    'since the "Twelfth Five-Year Plan" began'
  ])('none in %s', (text) => expect(spans(text, 'en')).toEqual([]))

  test.each([
    ['The “Jiangcheng Select” products sell well', ['“Jiangcheng Select”']],
    ['30 enterprises with the “Jiang” mark', ['“Jiang” mark']]
  ] as const)('%s', (text, names) => expect(spans(text, 'en')).toEqual(names))
})

describe('what a quoted name is for', () => {
  test.each([
    ['持续实施重点项目“攻坚拔寨”行动', ['重点项目“攻坚拔寨”行动']],
    ['创新实施重大项目建设“5+3”工作机制', ['重大项目建设“5+3”工作机制']],
    ['办好华宁“环湖”国际合作论坛', ['华宁“环湖”国际合作论坛']],
    // a place, an organ and a time are no part of it
    ['打造常州“政企通”平台', ['“政企通”平台']],
    ['加快完善提升“两江”创新区', ['“两江”创新区']],
    ['开展重点建设项目“强引领”行动', ['重点建设项目“强引领”行动']],
    ['落实省委“1+1+9”工作部署', ['“1+1+9”工作部署']],
    ['践行新时代“枫桥经验”', ['“枫桥经验”']],
    // the matter is one by itself, too
    ['实施美丽乡村“十百千”工程', ['美丽乡村“十百千”工程', '美丽乡村']]
  ] as const)('%s', (text, names) => expect(spans(text, 'zh')).toEqual(names))

  test('the name is the same without it', () =>
    expect(namesIn('实施重点项目“攻坚拔寨”行动', 'zh')[0]?.name).toBe(namesIn('“攻坚拔寨”行动', 'zh')[0]?.name))
})
