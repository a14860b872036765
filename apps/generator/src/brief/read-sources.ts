import path from 'node:path'
import {InputError, lexiconReaders, type ReportReading, type ReportRole} from 'jianbao'
import type {LoadedConfig} from '../config/load-config.js'
import type {Console} from '../console/console.js'
import {loadReport} from '../reports/load-reading.js'

/** Every document of a briefing, and the roles that the configuration gives them, by path. */
export interface BriefingSources {
  readonly readings: readonly ReportReading[]
  readonly roles: Readonly<Record<string, ReportRole>>
}

/** Reads the reports, translations and background that a configuration names; `step` is told each file. */
export async function readSources(
  {config, manifest, lexicon}: LoadedConfig,
  console: Console,
  step: (file: string) => void
): Promise<BriefingSources> {
  const readers = lexicon && lexiconReaders(lexicon)
  const load = async (file: string) => {
    step(file)
    const {reading} = await loadReport(file, console, {entry: manifest.get(path.normalize(file)), readers})
    refuseForeign(reading, file)
    return reading
  }
  const readings: ReportReading[] = []
  const roles: Record<string, ReportRole> = {}
  for (const {file, translations} of config.reports) {
    readings.push(await load(file))
    for (const translation of translations) {
      readings.push(await load(translation))
      roles[translation] = {role: 'translation', translationOf: file}
    }
  }
  for (const file of config.context) {
    readings.push(await load(file))
    roles[file] = {role: 'context'}
  }
  return {readings, roles}
}

/**
 * Refuses a text of which nothing is known: no place, no year, no figure that reports give. A briefing on it would be an
 * empty page.
 *
 * @throws {InputError} with the file's name.
 */
function refuseForeign({report: {metadata}, figures}: ReportReading, path: string): void {
  const {place, year} = metadata
  if (place !== null || year !== null || figures.some(({metric}) => metric !== null)) return
  throw new InputError(
    'This is no work report that can be read: it names no place and no year, and gives no indicator.',
    {path},
    'Check the file; `jianbao parse` shows what is read.'
  )
}
