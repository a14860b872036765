import type {EmbeddedFont} from '../internals/document.js'
import type {Cluster, ClusterCache} from './cluster.js'

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
  background: unknown
  link: unknown
  linkToDestination: unknown
  id: unknown
  _pageRef: unknown
  _tocItemRef: unknown
}

/** A cluster on its line, and the room before it beyond the line's even spacing, in points. */
export interface Piece {
  cluster: Cluster
  before: number
}

/**
 * What is drawn at once: the part of a run that stands on one line. pdfmake's lines are made of these and read some of its
 * properties; those that all parts of a run share are looked up in the run.
 */
export class Inline {
  readonly run: Run
  x: number
  width = 0
  text = ''
  pieces: Piece[] = []
  readonly leadingCut = 0
  readonly trailingCut = 0
  readonly alignment: string
  /** The run's anchor, at its first part. */
  readonly id: unknown
  _pageNodeRef: PageNodeRef | undefined

  constructor(run: Run, x: number, alignment: string, id: unknown) {
    this.run = run
    this.x = x
    this.alignment = alignment
    this.id = id
  }

  /** What to draw, in the order of the text. */
  glyphs(): readonly Piece[] {
    return this.pieces
  }

  get height(): number {
    return this.run.height
  }
  get font(): EmbeddedFont {
    return this.run.font
  }
  get fontSize(): number {
    return this.run.fontSize
  }
  get _pageRef(): unknown {
    return this.run.look._pageRef
  }
  get _tocItemRef(): unknown {
    return this.run.look._tocItemRef
  }
}

/** The node whose page number is to be printed. */
export interface PageNodeRef {
  positions?: {pageNumber: number}[]
}
