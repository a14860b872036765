import type {ParagraphCue} from '@jianbao/lexicon'
import type {Language, PartRole} from '@jianbao/model'
import {announcesList, itemMark} from './list-item.js'
import {newsHeadingRole} from './news-heading.js'
import {addressesAudience} from './paragraph-cues.js'
import {isPlan} from './section-role.js'

/** Lines of a list without marks are shorter than paragraphs of news. */
const longestItem = {zh: 40, en: 100}

/** A list of the new year's targets is one wherever it stands: `The main projected targets for this year are as follows:`. */
function announcesTargets(value: string, cues: ReadonlySet<ParagraphCue>): boolean {
  return cues.has('plan-year') && cues.has('targets') && announcesList(value)
}

/** What is known of a section that begins. */
export interface Entered {
  readonly mixed: boolean
  readonly isReview: boolean
  /** Its heading counts like an item of a list: 一是, ——. */
  readonly isItem: boolean
  /** It holds one paragraph only. */
  readonly single: boolean
}

/** Paragraphs at the end among which the closing stands. */
const closingZone = 6
/** A line that only says `Fellow Deputies,` or 各位代表！. */
const longestAddress = 30
/** Of the last two, one that speaks to the audience closes even without an appeal: `各位代表，使命光荣，…`. */
const lastParagraphs = 2

/**
 * Follows a report paragraph by paragraph and says what each one does. Where headings say enough, only the paragraph
 * itself is judged; where a part is mixed, or the report has no headings, the plan begins with its opening words.
 */
export class RoleReader {
  readonly #cues: (paragraph: string) => Set<ParagraphCue>
  readonly #language: Language
  readonly #hasPlanPart: boolean
  readonly #outside: PartRole
  readonly #year: string | null
  /** Role that goes on without a heading: the plan that a mixed or unheaded part turned to; depth it holds from. */
  #turned: {role: PartRole; depth: number} | null = null
  #mixedDepth = -1
  #depth = 0
  /** At the head of a plan, where the situation and the guidelines stand before the tasks. */
  #atHead = false
  /** Role of a paragraph that announced a list. */
  #listRole: PartRole | null = null
  /** The paragraph before told targets, which a list may go on with. */
  #toldTargets = false
  /** The audience is addressed, in the paragraph or on a line of its own before it. */
  #addressed = false
  /** In the section of an item of that list. */
  #inItem = false

  /** `outside`: what paragraphs outside all parts do. */
  constructor(
    cues: (paragraph: string) => Set<ParagraphCue>,
    language: Language,
    {
      hasPlanPart,
      outside,
      year
    }: {readonly hasPlanPart: boolean; readonly outside: PartRole; readonly year: string | null}
  ) {
    this.#year = year
    this.#cues = cues
    this.#language = language
    this.#hasPlanPart = hasPlanPart
    this.#outside = outside
  }

  /** What the sections of a list do that a paragraph announced: `要实现以下目标：` / `一是产业水平明显提升。…`. */
  get listed(): PartRole | null {
    return this.#listRole ?? (this.#toldTargets ? 'targets' : null)
  }

  /** `isReview`: the heading itself announces a review, so a plan that began before it (in a foreword) is over. */
  enterSection(depth: number, {mixed, isReview, isItem, single}: Entered): void {
    this.#depth = depth
    this.#listRole = isItem ? this.listed : null
    this.#inItem = this.#listRole !== null
    this.#toldTargets = false
    this.#atHead = depth === 1
    if (mixed) this.#mixedDepth = depth
    if ((isReview && !mixed) || (this.#turned?.role === 'self-building' && !single)) this.#turned = null
  }

  leaveTo(depth: number): void {
    this.#depth = depth
    if (depth < this.#mixedDepth) this.#mixedDepth = -1
    if (this.#turned !== null && depth < this.#turned.depth) this.#turned = null
  }

  /** Role of a section or paragraph that says nothing of its own, in a section of role `base`. */
  current(base: PartRole): PartRole {
    if (this.#turned !== null) return this.#turned.role
    return base === 'other' && this.#depth === 0 ? this.#outside : base
  }

  /** Role of a paragraph in a section of role `base`; `left` counts the drafts from it to the end. */
  paragraph(value: string, base: PartRole, left: number): PartRole {
    if (this.#inItem && this.#listRole !== null) {
      this.#inItem = false
      return this.#listRole
    }
    const cues = this.#cues(value)
    const isAddress = addressesAudience(value, this.#language)
    this.#addressed ||= isAddress
    const role = this.#headRole(this.#judge(value, this.current(base), cues, left), cues)
    this.#listRole = announcesList(value) || this.#continued(value, role) ? role : null
    this.#toldTargets = role === 'targets' && cues.has('targets')
    this.#addressed = isAddress && value.length <= longestAddress
    return role
  }

  /** A plan opens with the situation and the guidelines, before its targets and tasks: `2024年是…关键之年。`. */
  #headRole(role: PartRole, cues: ReadonlySet<ParagraphCue>): PartRole {
    const required = this.#atHead && role === 'tasks' && cues.has('situation') ? 'requirements' : role
    if (required !== 'requirements') this.#atHead = false
    return required
  }

  /**
   * News have no parts, but lists: `The main targets are as follows:` / `-- GDP growth of around 5 percent`, `WHAT TO EXPECT
   * IN 2025` / `* GDP growth: around 5 percent`.
   */
  newsParagraph(value: string): PartRole {
    const headed = newsHeadingRole(value, this.#language, this.#year)
    if (headed !== null) {
      this.#listRole = isPlan(headed) ? 'targets' : null
      return 'other'
    }
    if (this.#listRole !== null && this.#isItem(value)) return this.#listRole
    this.#listRole = announcesList(value) && this.#cues(value).has('targets') ? 'targets' : null
    return this.#listRole ?? 'other'
  }

  /** The lines of a list of targets need no marks: `over 11 million new urban jobs`, `财政收入增长7%`. */
  #isItem(value: string): boolean {
    if (itemMark(value) !== null) return true
    return this.#listRole === 'targets' && value.length < longestItem[this.#language] && !announcesList(value)
  }

  #continued(value: string, role: PartRole): boolean {
    return this.#listRole === role && this.#isItem(value)
  }

  #judge(value: string, base: PartRole, cues: ReadonlySet<ParagraphCue>, left: number): PartRole {
    if (this.#listRole !== null && this.#isItem(value)) return this.#listRole
    if (this.#closes(base, cues, left)) return 'closing'
    if (base === 'review' && this.#mayTurn() && !cues.has('problems')) {
      const planned = this.#turn(cues)
      if (planned !== null) return planned
    }
    if (base === 'review' && announcesTargets(value, cues)) return this.#turnAtTargets()
    if (base === 'review') return cues.has('problems') ? 'problems' : 'review'
    if (!isPlan(base)) return base
    if (cues.has('targets')) return 'targets'
    if (cues.has('self-building') && base === 'tasks') return this.#buildSelf()
    return cues.has('requirements') ? 'requirements' : base
  }

  /** A speaker who turns to the administration goes on with it: 各位代表！…各级政府工作人员，一定要… / 要怀德自重、恪守清廉。…. */
  #buildSelf(): PartRole {
    if (this.#addressed) this.#turned = {role: 'self-building', depth: Math.min(1, this.#depth)}
    return 'self-building'
  }

  #closes(base: PartRole, cues: ReadonlySet<ParagraphCue>, left: number): boolean {
    // A report without a plan closes, too: `五年以来，…我们相信，…一定能够…`.
    if (!isPlan(base)) return base === 'review' && left === 1 && !this.#hasPlanPart && cues.has('closing')
    if (left <= closingZone && cues.has('closing')) return true
    return left <= lastParagraphs && this.#addressed && !cues.has('self-building')
  }

  /** A review turns to the plan without a heading only if it is mixed or if no heading announces a plan. */
  #mayTurn(): boolean {
    return !this.#hasPlanPart || (this.#mixedDepth > 0 && this.#depth >= this.#mixedDepth)
  }

  /** What stands behind the new year's targets in the same section is planned, too, though no heading says so. */
  #turnAtTargets(): PartRole {
    this.#turned = {role: 'tasks', depth: this.#depth}
    return 'targets'
  }

  #turn(cues: ReadonlySet<ParagraphCue>): PartRole | null {
    const role = this.#plannedRole(cues)
    if (role === null) return null
    this.#turned = {role: 'tasks', depth: Math.max(this.#mixedDepth, 0)}
    this.#atHead = true
    return role
  }

  /** `总体要求` without 今年 may be of the years reviewed. */
  #plannedRole(cues: ReadonlySet<ParagraphCue>): PartRole | null {
    if (cues.has('plan-year') && cues.has('targets')) return 'targets'
    if (cues.has('plan-year') && cues.has('requirements')) return 'requirements'
    return cues.has('plan') ? 'tasks' : null
  }
}
