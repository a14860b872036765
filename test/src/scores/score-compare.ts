import type {Comparison, Figure, MatterLink} from 'jianbao'
import {fold, overlaps, type SeedComparison} from './seed-comparison.js'

export interface PairRow {
  readonly id: string
  readonly city_quote: string
  readonly city_value: number | null
  readonly district_quote: string
  readonly district_value: number | null
  readonly comparable: 'yes' | 'partly' | 'no'
  readonly derived: {readonly value: number} | null
}

export interface Score {
  readonly hits: number
  readonly of: number
  /** Ids of the rows that were missed, or got wrong. */
  readonly missed: readonly string[]
}

function score(rows: ReadonlyArray<{readonly id: string}>, hit: (index: number) => boolean): Score {
  const missed = rows.filter((_, index) => !hit(index)).map((row) => row.id)
  return {hits: rows.length - missed.length, of: rows.length, missed}
}

/** Comparable pairs with numbers that were aligned; the derived number counts where values are summed up. */
export function comparablePairs({comparison, ids}: SeedComparison, rows: readonly PairRow[]): Score {
  const wanted = rows.filter((row) => row.comparable !== 'no' && row.city_value !== null)
  return score(wanted, (index) => {
    const row = wanted[index]
    return (
      row !== undefined &&
      comparison.metrics.some((metric) => isPair(row, metric.values[ids.city], metric.values[ids.district]))
    )
  })
}

/** Pairs that must not be compared, and are not. */
export function keptApart({comparison, ids}: SeedComparison, rows: readonly PairRow[]): Score {
  const wanted = rows.filter((row) => row.comparable === 'no')
  return score(wanted, (index) => {
    const row = wanted[index]
    return (
      row !== undefined &&
      !comparison.metrics.some((metric) => isPair(row, metric.values[ids.city], metric.values[ids.district]))
    )
  })
}

/** Pairs that must not be compared, told with a reason. */
export function toldApart({comparison}: SeedComparison, rows: readonly PairRow[]): Score {
  const wanted = rows.filter((row) => row.comparable === 'no')
  return score(wanted, (index) => {
    const row = wanted[index]
    return row !== undefined && comparison.incomparable.some(({figures: [one, other]}) => isPair(row, one, other))
  })
}

function isPair(row: PairRow, city: Figure | undefined, district: Figure | undefined): boolean {
  return states(city, row.city_quote, row.city_value) && states(district, row.district_quote, row.district_value)
}

function states(figure: Figure | undefined, quote: string, value: number | null): boolean {
  if (figure === undefined || !fold(figure.quote).includes(fold(quote))) return false
  return figure.value === value || (figure.each === true && value !== null)
}

export interface LinkRow {
  readonly id: string
  readonly cppcc_quote: string
  readonly strength: string
  readonly city_strength: string
  readonly jintan_strength: string
  readonly city_quotes: ReadonlyArray<{readonly quote: string}>
  readonly jintan_quotes: ReadonlyArray<{readonly quote: string}>
}

function linkOf(comparison: Comparison, row: LinkRow): MatterLink | undefined {
  return comparison.links.find((link) => overlaps(link.from.quote, row.cppcc_quote))
}

/** CPPCC topics whose link has the right strength over all. */
export function linkStrengths({comparison}: SeedComparison, rows: readonly LinkRow[]): Score {
  return score(rows, (index) => {
    const row = rows[index]
    return row !== undefined && linkOf(comparison, row)?.strength === row.strength
  })
}

/** CPPCC topics with the right strength for each government. */
export function linkStrengthsByReport({comparison, ids}: SeedComparison, rows: readonly LinkRow[]): Score {
  const sides = rows.flatMap((row) => [
    {id: `${row.id}:city`, row, report: ids.city, strength: row.city_strength},
    {id: `${row.id}:district`, row, report: ids.district, strength: row.jintan_strength}
  ])
  return score(sides, (index) => {
    const side = sides[index]
    return side !== undefined && linkOf(comparison, side.row)?.byReport[side.report] === side.strength
  })
}

/** Government passages that the annotator gave as evidence and the link holds. */
export function linkEvidence({comparison}: SeedComparison, rows: readonly LinkRow[]): Score {
  const wanted = rows.flatMap((row) =>
    [...row.city_quotes, ...row.jintan_quotes].map(({quote}) => ({id: `${row.id}:${quote}`, row, quote}))
  )
  return score(wanted, (index) => {
    const one = wanted[index]
    return (
      one !== undefined &&
      (linkOf(comparison, one.row)?.to.some((to) => fold(to.quote).includes(fold(one.quote))) ?? false)
    )
  })
}

export interface PlaceRow {
  readonly id: string
  readonly city_quote: string
  readonly jintan: ReadonlyArray<{readonly quote: string}> | null
  readonly relation: string
}

/** Passages of the city's report on the district that were found, with the district's own words where it has some. */
export function placePassages({comparison}: SeedComparison, rows: readonly PlaceRow[]): Score {
  return score(rows, (index) => {
    const row = rows[index]
    return row !== undefined && comparison.places.some((place) => isPlace(place, row))
  })
}

/** Those with the right relation as well. */
export function placeRelations({comparison}: SeedComparison, rows: readonly PlaceRow[]): Score {
  return score(rows, (index) => {
    const row = rows[index]
    return (
      row !== undefined && comparison.places.some((place) => isPlace(place, row) && place.relation === row.relation)
    )
  })
}

function isPlace(place: Comparison['places'][number], row: PlaceRow): boolean {
  if (!overlaps(place.wider.quote, row.city_quote)) return false
  if (row.jintan === null) return place.narrower.length === 0
  return row.jintan.some(({quote}) => place.narrower.some((passage) => overlaps(passage.quote, quote)))
}

export interface InitiativeRow {
  readonly id: string
  readonly name_zh: string
  readonly same: 'yes' | 'no'
  readonly quotes: ReadonlyArray<{readonly doc: string; readonly quote: string}>
}

/** Initiatives found with at least two of the reports that share them; false friends are right when told apart. */
export function sharedInitiatives({comparison, ids}: SeedComparison, rows: readonly InitiativeRow[]): Score {
  const reports: Readonly<Record<string, string>> = {
    '002': ids.city,
    '000': ids.translation,
    '004': ids.district,
    '001': ids.cppcc
  }
  return score(rows, (index) => {
    const row = rows[index]
    if (row === undefined) return false
    return comparison.initiatives.some((initiative) => {
      const found = row.quotes.filter(({doc, quote}) =>
        initiative.mentions[reports[doc] ?? '']?.some((mention) => overlaps(mention.quote, quote))
      )
      return initiative.same === (row.same === 'yes') && new Set(found.map(({doc}) => doc)).size > 1
    })
  })
}
