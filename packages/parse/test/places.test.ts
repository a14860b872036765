import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {english, metadataOf, parts} from './metadata-of.js'

describe('places', () => {
  it.each([
    ['常州市金坛区薛埠镇第三届人民代表大会第四次会议', '薛埠镇', 'township', ['江苏省', '常州市', '金坛区']],
    ['沭阳县第十七届人民代表大会第一次会议', '沭阳县', 'county', ['江苏省', '宿迁市']],
    ['凉山彝族自治州第十二届人民代表大会第三次会议', '凉山彝族自治州', 'city', ['四川省']],
    ['锡林郭勒盟第三次人民代表会议', '锡林郭勒盟', 'city', ['内蒙古自治区']],
    ['鄂温克族自治旗第十三届人民代表大会第二次会议', '鄂温克族自治旗', 'county', ['内蒙古自治区', '呼伦贝尔市']],
    ['上海市浦东新区第七届人民代表大会第五次会议', '浦东新区', 'district', ['上海市']],
    ['重庆市第六届人民代表大会第一次会议', '重庆市', 'province', []],
    ['第十四届全国人民代表大会第二次会议', '中国', 'national', []],
    ['江苏省江城市第五届人民代表大会第一次会议', '江城市', 'city', ['江苏省']],
    ['日喀则市第二届人民代表大会第三次会议', '日喀则市', 'city', ['西藏自治区']],
    ['岳麓区第五届人大第六次会议', '岳麓区', 'district', ['湖南省', '长沙市']],
    ['宁乡县第十四届人民代表大会第四次会议', '宁乡县', 'county', ['湖南省', '长沙市']],
    ['政协安吉县第九届委员会第一次会议', '安吉县', 'county', ['浙江省', '湖州市']],
    // Neither the city nor its district is in the gazetteer.
    ['澄渚市南浦区第三届人民代表大会第四次会议', '南浦区', 'district', ['澄渚市']],
    ['湖北省澄渚市南浦区第三届人民代表大会第四次会议', '南浦区', 'district', ['湖北省', '澄渚市']],
    ['中国人民政治协商会议澄渚市南浦区第三届委员会第四次会议', '南浦区', 'district', ['澄渚市']],
    ['澄渚市南浦区柳湾镇第三届人民代表大会第四次会议', '柳湾镇', 'township', ['澄渚市', '南浦区']],
    // A city of the gazetteer, and a district that it does not hold there.
    ['常州市南浦区第三届人民代表大会第四次会议', '南浦区', 'district', ['江苏省', '常州市']],
    // A name that districts of several cities have is none of them in a city that is not theirs.
    ['澄渚市朝阳区第三届人民代表大会第四次会议', '朝阳区', 'district', ['澄渚市']],
    ['湖北省澄渚市鼓楼区第三届人民代表大会第四次会议', '鼓楼区', 'district', ['湖北省', '澄渚市']],
    ['长春市朝阳区第三届人民代表大会第四次会议', '朝阳区', 'district', ['吉林省', '长春市']],
    // 襄樊市 is 襄阳市 today: its district keeps its place in the gazetteer.
    ['襄樊市樊城区第三届人民代表大会第四次会议', '樊城区', 'district', ['湖北省', '襄阳市']]
  ])('%s', (session, name, level, parents) => {
    const metadata = metadataOf('政府工作报告', `——在${session}上`, '各位代表：', ...parts)
    expect(metadata.place).toMatchObject({name, parents})
    expect(metadata.level).toBe(level)
  })

  it('reads a zone, which is not the city that it is named after', () => {
    const {place, level} = metadataOf('2024年常州经济开发区管委会工作报告', '同志们：', ...parts)
    expect(place).toMatchObject({name: '常州经济开发区', parents: ['江苏省', '常州市']})
    expect(level).toBe('district')
  })

  it.each([
    ['滨江国家高新区2007年工作总结和2008年工作安排', '滨江国家高新区', 'district'],
    ['2019年陕西省西咸新区管委会工作报告', '西咸新区', 'district'],
    ['常州市金坛区东城街道办事处2022年工作总结和2023年工作计划', '东城街道', 'township']
  ])('reads %s', (title, name, level) => {
    expect(metadataOf(title, ...parts)).toMatchObject({place: {name}, level})
  })

  it('counts the short name of a county where the head is lost', () => {
    const text = '我市财政收入增长10%。丹阳市通过验收，丹阳高新区、丹阳眼镜城加快建设，全市面貌一新。'
    expect(metadataOf('各位代表：', '现在，我代表市人民政府向大会报告工作。', ...parts, text).place?.name).toBe(
      '丹阳市'
    )
  })

  it('counts names where the head is lost, and says so where nothing is named', () => {
    const text = '我市经济稳步增长。合肥都市圈建设加快。合肥综保区获批。全市坚持创新，合肥声谷发展壮大。'
    expect(metadataOf('各位代表：', '现在，我代表市人民政府向大会报告工作。', ...parts, text).place?.name).toBe(
      '合肥市'
    )
    const {metadata, diagnostics} = parseReport(documentOf(['县人民政府工作报告', '各位代表：', ...parts].join('\n')))
    expect(metadata.place).toBeNull()
    expect(diagnostics.map(({ruleId}) => ruleId)).toContain('place-unknown')
  })

  it.each([
    [
      'Third Session of the Tenth People’s Congress of Nanpu District, Chengzhu City',
      'Nanpu District',
      ['Chengzhu City']
    ],
    ["fourth meeting of the sixth Nanpu District People's Congress", 'Nanpu District', []],
    [
      'Second Session of the Third People’s Congress of Nanpu District, Changzhou City',
      'Nanpu District',
      ['江苏省', '常州市']
    ],
    [
      'Second Session of the Third People’s Congress of Chaoyang District, Chengzhu City',
      'Chaoyang District',
      ['Chengzhu City']
    ],
    ['Third Session of the Fourth CPPCC Chengzhu Municipal Committee', 'Chengzhu City', []],
    // 河东区 lies in Tianjin, a province of that name nowhere.
    ["Second Session of the Ninth Hedong Provincial People's Congress", 'Hedong Province', []],
    // Those of the gazetteer stay what they are.
    ['Third Session of the Tenth People’s Congress of Jintan District, Changzhou City', '金坛区', ['江苏省', '常州市']],
    [
      'Third Session of the Tenth People’s Congress of Chaoyang District, Changchun City',
      '朝阳区',
      ['吉林省', '长春市']
    ],
    ["Second Session of the Fifteenth Shanghai Municipal People's Congress", '上海市', []],
    ["Second Session of the Ninth Yunnan Provincial People's Congress", '云南省', []]
  ])('%s', (session, name, parents) => {
    const head = ['Report on the Work of the Government', `——At the ${session} on January 7, 2014`, 'Fellow deputies:']
    expect(metadataOf(...head, ...english).place).toMatchObject({name, parents})
  })

  it('takes no place from words before a class word that name none', () => {
    const head = ["Tenth District People's Congress, Fourth Session", 'Report of the Municipal Government']
    expect(metadataOf(...head, 'Fellow deputies:', ...english).place).toBeNull()
  })

  it('takes a place that stands in capitals, and none that the text passes by', () => {
    const report = metadataOf(
      'NANPU DISTRICT, CHENGZHU CITY',
      'GOVERNMENT WORK REPORT 2014',
      'Fellow deputies:',
      ...english
    )
    expect(report.place).toMatchObject({name: 'Nanpu District', parents: ['Chengzhu City']})
    const lines = ['Work report', 'Fellow deputies:', ...english, 'We paired with Nanpu District.']
    expect(metadataOf(...lines).place).toBeNull()
  })

  it('takes no place from the name of the speaker', () => {
    const head = ['Work Report of the Standing Committee of the CPPCC', 'Wang Shilin, Chairman of the CPPCC Committee']
    expect(metadataOf(...head, 'Dear members:', ...english).place).toBeNull()
  })

  it('says which places an ambiguous name may mean', () => {
    const {diagnostics} = parseReport(documentOf(['朝阳区人民政府工作报告', '各位代表：', ...parts].join('\n')))
    expect(diagnostics.find(({ruleId}) => ruleId === 'place-ambiguous')?.reason).toContain('吉林省长春市朝阳区')
  })
})
