import type {Language} from '@jianbao/model'
import {readQuantitiesEn} from './en/read-quantities-en.js'
import type {Quantity} from './quantity.js'
import {readChineseQuantities} from './zh/read-quantities.js'

/**
 * All quantities of a text (a sentence, a table cell, a whole report) in text order, without overlaps. Dates, section
 * numbers and names that hold numbers (`“532”发展战略`, `5G`, `312国道`) are not quantities. Never throws.
 *
 * @example readQuantities('一般公共预算收入57.66亿元,增长12.5%', 'zh') // 5766000000 CNY at 8, 12.5 % at 18
 */
export function readQuantities(text: string, language: Language): Quantity[] {
  return language === 'zh' ? readChineseQuantities(text) : readQuantitiesEn(text)
}
