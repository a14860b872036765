// From the layers: reading a report need not load the printers that `jianbao` gives as well.
import {type ReadReportOptions, readReport} from '@jianbao/extract'
import {findPlace} from '@jianbao/lexicon'
import {InputError, type Place, type ReportMetadata, type ReportReading} from '@jianbao/model'
import {placeFrom} from '@jianbao/parse'
import type {ManifestEntry} from '../config/config.js'
import type {Console} from '../console/console.js'
import {loadClean} from './load-clean.js'

/** A report as it was read, with its decoded original: where offsets of figures point to. */
export interface LoadedReport {
  readonly reading: ReportReading
  readonly original: string
}

/** What is known beside the file: the manifest's entry, readers over an own lexicon. */
export interface LoadOptions {
  readonly entry?: ManifestEntry | undefined
  readonly readers?: Pick<ReadReportOptions, 'matchMetric' | 'topicReaders'> | undefined
}

/** Everything that is read from one report file; the manifest's entry overrides what is found. */
export async function loadReport(
  file: string,
  console: Console,
  {entry, readers}: LoadOptions = {}
): Promise<LoadedReport> {
  const document = await loadClean(file, console)
  if (entry?.sha256 !== undefined && entry.sha256 !== document.source.sha256)
    throw new InputError(
      'The file is not the one that the manifest describes: its SHA-256 differs.',
      {path: file},
      'Mend the manifest or fetch the file again.'
    )
  return {reading: readReport(document, {...readers, overrides: overridesOf(entry)}), original: document.source.text}
}

function overridesOf(entry: ManifestEntry | undefined): Partial<ReportMetadata> {
  if (!entry) return {}
  const {body, level, year, date, title, speaker, language, translation} = entry
  const place = placeNamed(entry.place)
  const facts = {body, level, year, date, title, speaker, language, translation, place}
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null))
}

function placeNamed(name: string | undefined): Place | undefined {
  const division = name === undefined ? null : findPlace(name)
  return division === null ? undefined : placeFrom(division)
}
