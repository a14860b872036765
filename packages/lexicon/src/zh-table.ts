import {data as table} from './generated/zh-table.js'
import type {Words} from './words.js'

/** Words in the heads, rows and captions of tables (`zh/table.yaml`). */
export const chineseTable = table as Readonly<
  Record<
    'unitHeads' | 'growth' | 'parts' | 'bounds' | 'expected' | 'targets' | 'results' | 'notMoney' | 'eachPerson',
    Words
  >
> & {readonly joint: string}
