import {undamagedDocument} from '@jianbao/clean'
import {readReport} from '../src/index.js'

/** A report of January 2024 whose part that looks back holds `lines`, as it is read. */
export function reportOf(...lines: readonly string[]) {
  const text = [
    '金川县政府工作报告',
    '——2024年1月12日在金川县第十七届人民代表大会第三次会议上',
    '一、2023年工作回顾',
    ...lines
  ].join('\n')
  return readReport(undamagedDocument(text, 't.md', '0'.repeat(64)))
}
