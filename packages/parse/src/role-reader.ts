import type {ParagraphCue} from '@jianbao/lexicon'
import type {Language, PartRole} from '@jianbao/model'
import type {ListRole} from './list-role.js'
import {addressesAudience} from './paragraph-cues.js'
import {announcesTargets, roleOpeningPlan} from './plan-cues.js'
import {PlanTurn} from './plan-turn.js'
import {isPlan} from './section-role.js'

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
  readonly #cues: (paragraph: string) => ReadonlySet<ParagraphCue>
  readonly #language: Language
  readonly #hasPlanPart: boolean
  readonly #outside: PartRole
  readonly #lists: ListRole
  readonly #turn = new PlanTurn()
  /** At the head of a plan, where the situation and the guidelines stand before the tasks. */
  #atHead = false
  /** The audience is addressed, in the paragraph or on a line of its own before it. */
  #addressed = false

  /** `outside`: what paragraphs outside all parts do. */
  constructor(
    cues: (paragraph: string) => ReadonlySet<ParagraphCue>,
    lists: ListRole,
    language: Language,
    {hasPlanPart, outside}: {readonly hasPlanPart: boolean; readonly outside: PartRole}
  ) {
    this.#cues = cues
    this.#language = language
    this.#hasPlanPart = hasPlanPart
    this.#outside = outside
    this.#lists = lists
  }

  enterSection(depth: number, entered: Entered): void {
    this.#turn.enterSection(depth, entered)
    this.#lists.enterSection(entered.isItem)
    this.#atHead = depth === 1
  }

  leaveTo(depth: number): void {
    this.#turn.leaveTo(depth)
  }

  /** Role of a section or paragraph that says nothing of its own, in a section of role `base`. */
  current(base: PartRole): PartRole {
    if (this.#turn.role !== null) return this.#turn.role
    return base === 'other' && this.#turn.isOutsideSections ? this.#outside : base
  }

  /** Role of a paragraph in a section of role `base`; `left` counts the drafts from it to the end. */
  paragraph(value: string, base: PartRole, left: number): PartRole {
    const ofItem = this.#lists.takeItem()
    if (ofItem !== null) return ofItem
    const cues = this.#cues(value)
    const isAddress = addressesAudience(value, this.#language)
    this.#addressed ||= isAddress
    const role = this.#headRole(this.#judge(value, this.current(base), cues, left), cues)
    this.#lists.passParagraph(value, role, cues.has('targets'))
    this.#addressed = isAddress && value.length <= longestAddress
    return role
  }

  /** A plan opens with the situation and the guidelines, before its targets and tasks: `2024年是…关键之年。`. */
  #headRole(role: PartRole, cues: ReadonlySet<ParagraphCue>): PartRole {
    const required = this.#atHead && role === 'tasks' && cues.has('situation') ? 'requirements' : role
    if (required !== 'requirements') this.#atHead = false
    return required
  }

  #judge(value: string, base: PartRole, cues: ReadonlySet<ParagraphCue>, left: number): PartRole {
    const ofItem = this.#lists.ofItem(value)
    if (ofItem !== null) return ofItem
    if (this.#closes(base, cues, left)) return 'closing'
    if (base === 'review' && this.#mayTurn() && !cues.has('problems')) {
      const planned = this.#planned(cues)
      if (planned !== null) return planned
    }
    if (base === 'review' && announcesTargets(value, cues)) return this.#turnAtTargets()
    if (base === 'review') return cues.has('problems') ? 'problems' : 'review'
    if (!isPlan(base)) return base
    if (cues.has('looks-back')) return 'review'
    if (cues.has('targets')) return 'targets'
    if (cues.has('self-building') && base === 'tasks') return this.#buildSelf()
    return cues.has('requirements') ? 'requirements' : base
  }

  /** A speaker who turns to the administration goes on with it: 各位代表！…各级政府工作人员，一定要… / 要怀德自重、恪守清廉。…. */
  #buildSelf(): PartRole {
    if (this.#addressed) this.#turn.toSelfBuilding()
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
    return !this.#hasPlanPart || this.#turn.isMixed
  }

  /** What stands behind the new year's targets in the same section is planned, too, though no heading says so. */
  #turnAtTargets(): PartRole {
    this.#turn.toTasksOfSection()
    return 'targets'
  }

  #planned(cues: ReadonlySet<ParagraphCue>): PartRole | null {
    const role = roleOpeningPlan(cues)
    if (role === null) return null
    this.#turn.toTasks()
    this.#atHead = true
    return role
  }
}
