import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value
const before = '即时零售规模稳居全国第一梯队，完成博物馆与烈士公园“馆园融合”工程；'
const after = '加快发展演艺、会展等业态，农村网络零售额居全国第三，城乡居民收入稳步增长。'

describe('what a site has set into a sentence goes', () => {
  test.each(['墨*香*书*架', '{秉-笔-堂bingbitang点net整理}', 'bingbitang.net', 'www.wenkuhe.example', '墨^香^书^架'])(
    '%s',
    (mark) => {
      expect(cleaned(`${before}${mark}${after}`)).toBe(before + after)
    }
  )

  test('and the name itself, in brackets or alone', () => {
    const text = `${before}墨*香*书*架${after}\n${before}墨香书架${after}（本文件由书友投稿，墨香书架代为存放）`
    expect(cleaned(text)).toBe(`${before}${after}\n${before}${after}`)
  })

  test('a name parted by marks that reports have as well, if it stands twice', () => {
    expect(cleaned(`${before}秉-笔-堂${after}\n${after}${before}秉-笔-堂${after}`)).toBe(
      `${before}${after}\n${after}${before}${after}`
    )
  })

  test('with a sign behind it: `秘@写@网@新登记`', () => {
    expect(cleaned(`秘写网 - 材料\n${after}秘@写@网@新登记经营主体25万户，民间投资占比提高2个百分点。`)).toContain(
      `${after}新登记经营主体`
    )
  })

  test('【墨香书架·编号88230417】 between two words', () => {
    expect(cleaned('福建（厦门）【墨香书架·编号88230417】社保科创基金落地，获批开业。')).toBe(
      '福建（厦门）社保科创基金落地，获批开业。'
    )
  })
})

describe('what a report has itself stays', () => {
  test.each([
    '健全省-市-县三级网络，完善市-县-乡、县-乡-村物流体系，打通省-市-县数据通道。',
    '登录www.12306.cn购票，访问pingchuan.gov.cn即可办理，群众足不出户。',
    '建成网站pingchuanyun.com并上线运行，浏览量突破百万人次。',
    '认真落实《条例》〔2023〕12号文件，推行【一网通办】改革，办理时限压缩60%。',
    '实施【城市更新】行动，发展【首发经济】，推进[土地整理]，打造【原创技术策源地】，加强【版权保护】。',
    '实施“5*20”工程，高新技术企业达到260家（含高成长企业）。',
    '坚持干·群·企同心，统筹城/镇/村建设。'
  ])('%s', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})
