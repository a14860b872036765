import {InputError, type ReportReading} from '@jianbao/model'
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

/**
 * Reads two reports that are set against each other.
 *
 * @throws {InputError} if both are the same text.
 */
export async function loadPair(
  files: readonly [string, string],
  console: Console
): Promise<[LoadedReport, LoadedReport]> {
  refuseSharedStdin(files)
  const [first, second] = [await loadReport(files[0], console), await loadReport(files[1], console)]
  if (first.reading.report.metadata.sha256 === second.reading.report.metadata.sha256)
    throw new InputError(`The file has the same bytes as ${files[0]}.`, {path: files[1]}, 'Give two different reports.')
  return [first, second]
}

/** Reads several reports where only what was read is of interest. */
export async function loadReadings(files: readonly string[], console: Console): Promise<ReportReading[]> {
  return (await loadReports(files, console)).map(({reading}) => reading)
}
