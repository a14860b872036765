import type {Comparison, Figure} from 'jianbao'
import writeExcelFile from 'write-excel-file/node'
import {fixDates, fixZip} from '../fixed-zip.js'
import {type CellValue, type Sheet, sheetsOf} from './sheet-rows.js'

export interface XlsxProperties {
  readonly language: 'zh' | 'en'
  /** ISO date for the file's properties. */
  readonly date: string
}

/** A comparison as a workbook; texts are always texts, never formulas, whatever a source holds. */
export async function printXlsx(
  comparison: Comparison,
  figures: readonly Figure[],
  {language, date}: XlsxProperties
): Promise<Uint8Array> {
  const sheets = sheetsOf(comparison, figures, language).map(toSheet)
  const bytes = await writeExcelFile(sheets).toBuffer()
  return fixZip(new Uint8Array(bytes), fixDates(date))
}

function toSheet({name, header, rows, widths}: Sheet) {
  const head = header.map((value) => ({value, type: String, fontWeight: 'bold' as const}))
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(toCell))],
    columns: widths.map((width) => ({width})),
    stickyRowsCount: 1
  }
}

const maxCell = 32_767 // characters that Excel takes in a cell

function toCell(value: CellValue) {
  if (value === null) return null
  return typeof value === 'number' ? {value, type: Number} : {value: value.slice(0, maxCell), type: String}
}
