import type {Level, ReportMetadata} from '@jianbao/model'

const rank: Readonly<Record<Level, number>> = {national: 0, province: 1, city: 2, district: 3, county: 3, township: 4}

/** Sorts wide before narrow; a report whose level is unknown goes last. */
export function levelRank(report: Pick<ReportMetadata, 'level'>): number {
  return report.level === null ? 9 : rank[report.level]
}

/**
 * Whether the first report's place lies in the second's: 金坛区 (parents 江苏省, 常州市) in 常州市. Everything lies in
 * the nation.
 */
export function liesIn(
  narrow: Pick<ReportMetadata, 'place' | 'level'>,
  wide: Pick<ReportMetadata, 'place' | 'level'>
): boolean {
  if (levelRank(narrow) <= levelRank(wide)) return false
  if (wide.level === 'national') return true
  if (narrow.place === null || wide.place === null) return false
  return narrow.place.parents.includes(wide.place.name)
}

/** Whether two reports speak of the same place: 常州市 = Changzhou. */
export function samePlace(one: Pick<ReportMetadata, 'place'>, other: Pick<ReportMetadata, 'place'>): boolean {
  if (one.place === null || other.place === null) return false
  return one.place.name === other.place.name || one.place.en === other.place.en
}
