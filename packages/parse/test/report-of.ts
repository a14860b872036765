import type {Report} from '@jianbao/model'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

const head = [
  '江城市人民政府工作报告',
  '——2024年1月10日在江城市第五届人民代表大会第三次会议上',
  '各位代表：',
  '现在，我代表市人民政府向大会报告工作，请予审议。'
]

/** A paragraph that tells of what was done. */
export const done =
  '一年来，全市完成固定资产投资300亿元，新增就业2万人，城乡面貌焕然一新，人民生活持续改善，社会大局保持稳定。'
/** A paragraph that tells what is to be done. */
export const tasks = '要全力推进重大项目建设，确保全年完成投资350亿元，加快形成新质生产力，推动高质量发展取得新成效。'

/** A city's report of 2024 with these lines. */
export function read(lines: readonly string[]): Report {
  return parseReport(documentOf([...head, ...lines].join('\n')))
}
