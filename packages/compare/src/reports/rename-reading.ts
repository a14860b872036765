import type {ReportReading} from '@jianbao/model'

/** The same reading under another report id, in everything that names the report. */
export function renameReading(reading: ReportReading, id: string): ReportReading {
  const old = reading.report.metadata.id
  const rename = (name: string) => (name.startsWith(`${old}#`) ? `${id}${name.slice(old.length)}` : name)
  return {
    ...reading,
    report: {...reading.report, metadata: {...reading.report.metadata, id}},
    figures: reading.figures.map((figure) => ({...figure, id: rename(figure.id), report: id})),
    initiatives: reading.initiatives.map((mention) => ({...mention, report: id}))
  }
}
