import path from 'node:path'
import type {ReportReading, ReportRole} from 'jianbao'
import type {LoadedConfig} from '../config/load-config.js'
import type {Console} from '../console/console.js'
import {loadReading} from '../reports/load-reading.js'

/** Every document of a briefing, and the roles that the configuration gives them, by path. */
export interface BriefingSources {
  readonly readings: readonly ReportReading[]
  readonly roles: Readonly<Record<string, ReportRole>>
}

/** Reads the reports, translations and background that a configuration names; `step` is told each file. */
export async function readSources(
  {config, manifest}: LoadedConfig,
  console: Console,
  step: (file: string) => void
): Promise<BriefingSources> {
  const load = (file: string) => {
    step(file)
    return loadReading(file, console, manifest.get(path.normalize(file)))
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
