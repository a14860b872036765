import path from 'node:path'
import {lexiconReaders, type ReportReading, type ReportRole} from 'jianbao'
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
    return (await loadReport(file, console, {entry: manifest.get(path.normalize(file)), readers})).reading
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
