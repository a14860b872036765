import type {ReportReading} from 'jianbao'
import {refuseSharedStdin} from '../commands/emit.js'
import type {Console} from '../console/console.js'
import {type LoadedReport, loadReport} from './load-reading.js'

/** Reads several reports, in the order given. */
export async function loadReports(files: readonly string[], console: Console): Promise<LoadedReport[]> {
  refuseSharedStdin(files)
  const reports: LoadedReport[] = []
  for (const file of files) reports.push(await loadReport(file, console))
  return reports
}

/** Reads several reports where only what was read is of interest. */
export async function loadReadings(files: readonly string[], console: Console): Promise<ReportReading[]> {
  return (await loadReports(files, console)).map(({reading}) => reading)
}
