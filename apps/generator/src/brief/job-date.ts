import type {PrintJob} from './print-briefing.js'

/** Before there were any such reports: stands in files where nothing dates a briefing. */
const undated = '1970-01-01'

/**
 * The date in a file's properties: the configuration's, else that of the newest report. Never the clock's, so that the
 * same input makes the same bytes.
 */
export function jobDate({config, comparison}: Pick<PrintJob, 'config' | 'comparison'>): string {
  const dates = comparison.reports.flatMap(({date}) => date ?? [])
  return config.date ?? dates.sort().at(-1) ?? undated
}
