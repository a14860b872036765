import type {EmbeddedFont} from '../internals.js'
import type {ClusterCache} from './cluster.js'

/** A stretch of text of one style, the style looked up once. */
export interface Run {
  readonly text: string
  readonly font: EmbeddedFont
  readonly clusters: ClusterCache
  readonly fontSize: number
  /** Of the line, from this run's style. */
  readonly height: number
  /** From the line's top to the baseline. */
  readonly baseline: number
  readonly letterSpacing: number
  readonly alignment: string
  readonly sup: boolean
  readonly sub: boolean
  /** All further properties, such as colour, links and anchors, as the definition gave them or a style does. */
  readonly look: Look
}

export interface Look {
  color: unknown
  decoration: unknown
  decorationColor: unknown
  decorationStyle: unknown
  decorationThickness: unknown
  background: unknown
  link: unknown
  linkToDestination: unknown
  id: unknown
  _pageRef: unknown
  _tocItemRef: unknown
}

/** What is drawn at once: the part of a run that stands on one line. pdfmake's lines are made of these. */
export interface Inline extends Look {
  text: string
  x: number
  width: number
  height: number
  leadingCut: number
  trailingCut: number
  font: EmbeddedFont
  fontSize: number
  alignment: string
  sup: boolean
  sub: boolean
  baseline: number
  run: Run
  pieces: Piece[]
  /** Between any two glyphs, in points. */
  spacing: number
  _pageNodeRef?: {positions?: {pageNumber: number}[]}
  paragraph?: unknown
}

/** A cluster on its line, and the room before it beyond the line's even spacing, in points. */
export interface Piece {
  cluster: import('./cluster.js').Cluster
  before: number
}
