import {frontCues} from '@jianbao/lexicon'
import type {Language, Span} from '@jianbao/model'
import {labelAt} from '../numbering.js'

/** The head of a report: what stands before its first part. */
export interface Front {
  /** Its lines, without Markdown marks and without the spaces of spaced-out titles (政 府 工 作 报 告). */
  readonly lines: readonly string[]
  /** Number of paragraphs of the text that belong to it. */
  readonly count: number
  /** Whether the audience is addressed: `各位代表：`. */
  readonly salutation: boolean
  /** `现在，我代表…报告工作`, or empty. */
  readonly intro: string
}

/** No head seen was longer than 25 lines; page chrome before it may add as many. */
const mostLines = 60

interface Cues {
  readonly salutation: RegExp
  readonly intro: RegExp
  /** Title, session or office. */
  readonly head: RegExp
}

function compile(language: Language): Cues {
  const {salutation, intro, title, session, offices, day} = frontCues[language]
  const flags = language === 'en' ? 'i' : ''
  const head = new RegExp(`${title}|${session}|^\\S{0,16}(?:${offices})|${day}`, flags)
  return {salutation: new RegExp(salutation, flags), intro: new RegExp(intro, flags), head}
}

const compiled: Record<Language, Cues> = {zh: compile('zh'), en: compile('en')}

/** The speaker says whom he speaks for in the first paragraphs; in 1954 in the fifth line. */
const introWithin = 6

/** Longest line that can be title, session, speaker or salutation. */
const longestLine = 220

/** Finds the head among the paragraphs of a text. */
export function readFront(text: string, paragraphs: readonly Span[], language: Language): Front {
  const cues = compiled[language]
  const lines: string[] = []
  for (let k = 0; k < Math.min(paragraphs.length, mostLines); k++) {
    const {start, end} = paragraphs[k] as Span
    const line = plainLine(text.slice(start, Math.min(end, start + 600)))
    const opening = line.slice(0, longestLine)
    if (cues.salutation.test(opening)) return withSalutation(text, paragraphs, lines, line, k, cues.intro)
    if (cues.intro.test(opening)) return {lines, count: k + 1, salutation: false, intro: line}
    if (end - start > longestLine || startsPart(line)) break
    lines.push(line)
  }
  return withoutSalutation(lines, language)
}

/** Nobody is addressed: the head ends with the last line that looks like one of a head. */
function withoutSalutation(lines: readonly string[], language: Language): Front {
  const count = lines.findLastIndex((line) => compiled[language].head.test(line)) + 1
  return {lines: lines.slice(0, count), count, salutation: false, intro: ''}
}

function withSalutation(
  text: string,
  paragraphs: readonly Span[],
  lines: readonly string[],
  line: string,
  at: number,
  intro: RegExp
): Front {
  if (intro.test(line)) return {lines: [...lines, line], count: at + 1, salutation: true, intro: line}
  const following = paragraphs
    .slice(at + 1, at + 1 + introWithin)
    .map(({start, end}) => plainLine(text.slice(start, Math.min(end, start + 600))))
  const found = following.findIndex((paragraph) => intro.test(paragraph.slice(0, longestLine)))
  const head = following.slice(0, Math.max(found, 0))
  return {
    // A paragraph that begins so (各位代表！应对新挑战，…) is none of the head's lines.
    lines: [...lines, ...(line.length > longestLine ? [] : [line]), ...head],
    count: at + 1 + (found < 0 ? 0 : found + 1),
    salutation: true,
    intro: following[found] ?? ''
  }
}

/** `一、` or `I.`: the first part begins. */
function startsPart(line: string): boolean {
  const label = labelAt(line, 0)
  return (label !== null && label.rank <= 3) || line.startsWith('|')
}

/** A line without Markdown marks; spaces between single Han characters go (政 府 工 作 报 告, 市  长). */
export function plainLine(line: string): string {
  return line
    .replace(/\*\*|__|^#{1,6}\s+|^[-*+]\s+|^title:\s+/g, '')
    .replace(/(?<=(?:^|\s)[\u3400-\u9fff])[ \u3000\u00a0]+(?=[\u3400-\u9fff](?:\s|$))/g, '')
    .trim()
}
