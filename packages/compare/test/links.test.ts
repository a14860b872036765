import {describe, expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {metadata, spoken} from './reading.js'

const cppccMeta = metadata('cppcc', {body: 'cppcc'})

/** Links of what a CPPCC says to what a government says. */
function linksOf(said: string, done: string, planned = '') {
  const government = spoken(metadata('city'), [{text: done}, {role: 'tasks', text: planned}])
  return compareReports([spoken(cppccMeta, [{text: said}]), government]).links
}

describe('links of CPPCC topics to governments', () => {
  test('a topic is linked to the passages that name its matter, of the review and of the plan', () => {
    const [link, ...more] = linksOf(
      '围绕优化营商环境开展专题协商。',
      '营商环境持续优化。新建公园12个。',
      '深化营商环境改革。'
    )
    expect(more).toEqual([])
    expect(link).toMatchObject({strength: 'strong', byReport: {city: 'strong'}, from: {quote: '优化营商环境'}})
    expect(link?.to.map(({quote}) => quote)).toEqual(['营商环境持续优化。', '深化营商环境改革。'])
  })

  test('the wider matter is a weak link, no word of it none', () => {
    expect(linksOf('围绕优化营商环境开展协商。', '政务服务更加便捷。')).toMatchObject([{strength: 'weak'}])
    expect(linksOf('围绕优化营商环境开展协商。', '粮食总产量稳定。')).toMatchObject([{strength: 'none', to: []}])
  })

  test('care for the elderly is not linked to pensions', () => {
    expect(linksOf('就养老服务设施开展视察。', '企业退休人员养老金上调255元。')).toMatchObject([{strength: 'weak'}])
    expect(linksOf('就养老服务设施开展视察。', '新建养老机构5家。')).toMatchObject([{strength: 'strong'}])
  })

  test('a matter that only the place knows is found by its own name', () => {
    const links = linksOf('围绕加快东南国际航运中心建设开展专题协商。', '东南国际航运中心核心区开工。新增航线3条。')
    expect(links).toMatchObject([{strength: 'strong', topic: {zh: '加快东南国际航运中心建设'}}])
    expect(links[0]?.to.map(({quote}) => quote)).toEqual(['东南国际航运中心核心区开工。'])
  })

  test('and where nobody names it, nothing is said of it', () => {
    expect(linksOf('围绕古厝群落活化开展界别协商。', '城市更新加快。')).toEqual([])
  })

  test('sentences without a form of consultation hold no topic', () => {
    expect(linksOf('围绕优化营商环境，我们感到责任重大。', '营商环境持续优化。')).toEqual([])
  })

  test('roll calls act on nothing', () => {
    const called = '工会、青少年、妇女儿童、残疾人、红十字等各项事业取得新成效。'
    expect(linksOf('围绕残疾人事业开展民主监督。', called)).toMatchObject([{strength: 'none'}])
  })
})
