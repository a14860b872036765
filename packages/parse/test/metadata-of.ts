import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

/** The parts of a Chinese and of an English report, for heads that are tested without them. */
export const parts = [
  '一、2023年工作回顾',
  '2023年，地区生产总值增长5%。',
  '二、2024年工作安排',
  '今年要做好各项工作。'
]

export const english = [
  'I. Review of the work in 2013',
  'We held two consultations.',
  'II. Tasks for 2014',
  'We will do well.'
]

/** The metadata of a report of these lines. */
export function metadataOf(...lines: readonly string[]) {
  return parseReport(documentOf(lines.join('\n'))).metadata
}
