import {data} from './generated/clean-junk.js'

/** A kind of line that is no part of a report. */
export interface JunkLine {
  readonly reason: string
  /** Regular expression (`u` flag) that must match the whole trimmed line. */
  readonly pattern: string
  /** Lines that match this as well are kept. */
  readonly unless?: string
  /** Characters of which a line that matches has one: looked for first, for that is faster than the pattern. */
  readonly needs?: string
  /** Longest line that is looked at, in UTF-16 units; 160 if not given. */
  readonly length?: number
}

/** A bar of fixed words, such as a pager or the line with the date and the font sizes. */
export interface JunkBar {
  readonly reason: string
  readonly words: readonly string[]
  /** At least one of them, or `least` different ones, must stand in the line. */
  readonly needs: readonly string[]
  readonly least?: number
  /** Lines that match this regular expression are none. */
  readonly unless?: string
  /** How many other letters and Han characters the line may have. */
  readonly rest: number
}

/** `data/clean/junk.yaml`. */
export interface JunkFile {
  readonly source: string
  readonly lines: readonly JunkLine[]
  readonly bars: readonly JunkBar[]
  readonly spam: {
    readonly words: readonly string[]
    readonly certain: readonly string[]
    readonly english: readonly string[]
    /** Regular expressions of short lines. */
    readonly short: readonly string[]
    /** Regular expressions of which a short line has one each. */
    readonly vices: string
    readonly lures: string
    /** Regular expressions of words of offers, and of what lines of reports with them say. */
    readonly hints: string
    readonly plain: string
    /** Regular expression of what a report says of such things. */
    readonly reports: string
    /** Share of the line's letters from which three or more different words are spam. */
    readonly share: number
    /** The same for two different words. */
    readonly shareOfTwo: number
  }
  /** Advertisements: regular expressions of how to reach a seller, and of what is offered in a line without a sentence. */
  readonly advertising: {readonly contacts: readonly string[]; readonly offers: readonly string[]}
  /** Regular expression of letters that no report is written in. */
  readonly foreignScripts: string
  /** What pages glue to a line of the report: patterns with the flags `gmu`. */
  readonly glued: readonly {readonly reason: string; readonly pattern: string}[]
  /** Regular expression of how a line's end names where the text was taken from. */
  readonly sourceMark: string
  /** Regular expression of whole lines between a title and its report that name who put it on the page. */
  readonly posters: string
  /** Regular expression of how the last sentence of a report ends. */
  readonly closing: string
  /** Words with which a page speaks of itself. */
  readonly pageTalk: readonly string[]
}

/** Page chrome and spam, as compiled; the shape is checked by the tests. */
export const junkFile = data as JunkFile
