import type {ReportReading} from 'jianbao'
import {refuseSharedStdin} from '../commands/emit.js'
import type {Console} from '../console/console.js'
import {loadReading} from './load-reading.js'

/** Reads several reports, in the order given. */
export async function loadReadings(files: readonly string[], console: Console): Promise<ReportReading[]> {
  refuseSharedStdin(files)
  const readings: ReportReading[] = []
  for (const file of files) readings.push(await loadReading(file, console))
  return readings
}
