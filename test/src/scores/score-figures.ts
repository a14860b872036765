import type {Figure} from 'jianbao'
import {fold} from './fold.js'

/** A hand annotation: see the annotation guide. */
export interface GoldFigure
  extends Pick<Figure, 'surface' | 'subject' | 'value' | 'unit' | 'bound' | 'kind' | 'status'> {
  readonly line: number
  readonly nth?: number
  readonly high?: number
  readonly period: string | number | null
  readonly damaged?: true
  readonly optional?: true
}

const fields = ['bound', 'kind', 'status', 'period', 'subject'] as const
type Field = (typeof fields)[number]

/** F1 of value and unit in place, the share of right ones whose other fields agree, and F1 with all fields right. */
export type Score = Readonly<Record<'f1' | 'full' | Field, number>>

interface Placed extends GoldFigure {
  readonly from: number
  readonly to: number
}

/**
 * Scores figures against annotations of `text`, of the given lines only (1-based) or of all. A figure is placed by its quote and its
 * surface, and matches the annotation whose digits it overlaps, best agreement first.
 */
export function scoreFigures(
  gold: readonly GoldFigure[],
  text: string,
  predicted: readonly Figure[],
  lines?: ReadonlySet<number>
): Score {
  const folded = fold(text)
  const wanted = gold.filter(({line}) => !lines || lines.has(line)).map((entry) => place(entry, text, folded.offsets))
  const used = new Set<Placed>()
  const hits: (readonly [Figure, GoldFigure])[] = []
  let scored = 0
  for (const figure of predicted) {
    const quotes = occurrences(folded.text, fold(figure.quote).text)
    const best = bestMatch(figure, quotes, wanted, used)
    if (best) used.add(best)
    if (best?.optional || (lines && !quotes.some((at) => lines.has(lineOf(text, folded.offsets[at] ?? 0))))) continue
    scored++
    if (best) hits.push([figure, best])
  }
  return summary(hits, scored, wanted.filter(({optional}) => !optional).length)
}

function place(entry: GoldFigure, text: string, offsets: readonly number[]): Placed {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)]
  let at = (starts[entry.line - 1] ?? 0) - 1
  for (let n = 0; n < (entry.nth ?? 1); n++) at = text.indexOf(entry.surface, at + 1)
  const [from, to] = digitSpan(entry.surface)
  const toFolded = (offset: number) => offsets.findIndex((origin) => origin >= offset)
  return {...entry, from: toFolded(at + from), to: toFolded(at + to)}
}

/** The number inside a surface, so that a unit word more or less does not matter. */
function digitSpan(surface: string): readonly [number, number] {
  const match =
    /[\d０-９一二三四五六七八九十百千万亿两零〇半\uFFFD▯$][\d０-９.．,，一二三四五六七八九十百千万亿两零〇\s\uFFFD▯$—\-~～至:：]*/u.exec(
      surface
    )
  return match ? [match.index, match.index + match[0].trimEnd().length] : [0, surface.length]
}

function bestMatch(
  figure: Figure,
  quotes: readonly number[],
  wanted: readonly Placed[],
  used: ReadonlySet<Placed>
): Placed | null {
  const core = digitSpan(figure.surface)
  const needle = fold(figure.surface.slice(...core)).text || fold(figure.surface).text
  const inside = occurrences(fold(figure.quote).text, needle)
  let best: {entry: Placed; agreement: number} | null = null
  for (const quote of quotes)
    for (const at of inside)
      for (const entry of wanted) {
        if (used.has(entry) || entry.from >= quote + at + needle.length || quote + at >= entry.to) continue
        const agreement = agreementOf(figure, entry)
        if (!best || agreement > best.agreement) best = {entry, agreement}
      }
  return best?.entry ?? null
}

function agreementOf(figure: Figure, gold: GoldFigure): number {
  return (
    (sameValue(figure, gold) ? 4 : 0) +
    (sameUnit(figure, gold) ? 2 : 0) +
    (figure.kind === gold.kind ? 1 : 0) +
    (agrees(figure, gold, 'subject') ? 1 : 0)
  )
}

function occurrences(text: string, needle: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(needle); needle !== '' && at >= 0; at = text.indexOf(needle, at + 1)) places.push(at)
  return places
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function summary(hits: readonly (readonly [Figure, GoldFigure])[], scored: number, wanted: number): Score {
  const right = hits.filter(([figure, gold]) => sameValue(figure, gold) && sameUnit(figure, gold))
  const f1 = (n: number) => (n === 0 ? 0 : (2 * n) / (scored + wanted))
  const share = (field: Field) =>
    right.filter(([figure, gold]) => agrees(figure, gold, field)).length / Math.max(1, right.length)
  const full = right.filter(([figure, gold]) => fields.every((field) => agrees(figure, gold, field))).length
  return {
    f1: f1(right.length),
    full: f1(full),
    bound: share('bound'),
    kind: share('kind'),
    status: share('status'),
    period: share('period'),
    subject: share('subject')
  }
}

function agrees(figure: Figure, gold: GoldFigure, field: Field): boolean {
  if (field === 'subject') return subjectLike(figure.subject, gold.subject)
  return String(figure[field]) === String(gold[field])
}

function sameValue(figure: Figure, gold: GoldFigure): boolean {
  if (gold.damaged) return figure.value === null
  return near(figure.value, gold.value) && near(figure.high ?? null, gold.high ?? null)
}

function sameUnit(figure: Figure, gold: GoldFigure): boolean {
  return figure.unit === gold.unit || gold.unit === 'other'
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Recognisably the same phrase: half of the pairs of characters of the shorter one. */
function subjectLike(a: string, b: string): boolean {
  const pairsA = pairs(a)
  const pairsB = pairs(b)
  const both = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return both / Math.max(1, Math.min(pairsA.size, pairsB.size)) >= 0.5
}

function pairs(text: string): Set<string> {
  const folded = fold(text).text
  if (folded.length < 2) return new Set([folded])
  return new Set(Array.from({length: folded.length - 1}, (_, at) => folded.slice(at, at + 2)))
}
