import type {BriefingView, Figure} from 'jianbao'
import writeExcelFile from 'write-excel-file/node'
import {fixDates, fixZip} from '../fixed-zip.js'
import {type CellValue, type Sheet, sheetsOf} from './sheet-rows.js'

/**
 * A briefing's data as a workbook; texts are always texts, never formulas, whatever a source holds.
 *
 * @param date ISO date for the file's properties
 */
export async function printXlsx(view: BriefingView, figures: readonly Figure[], date: string): Promise<Uint8Array> {
  const sheets = sheetsOf(view, figures).map(toSheet)
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
