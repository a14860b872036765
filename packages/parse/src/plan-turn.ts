import type {PartRole} from '@jianbao/model'

/** Follows the sections of a report whose plan begins without a heading: in a part that is mixed, or in one without headings. */
export class PlanTurn {
  /** Role that goes on without a heading, and the depth it holds from. */
  #turned: {role: PartRole; depth: number} | null = null
  #mixedDepth = -1
  #depth = 0

  get role(): PartRole | null {
    return this.#turned?.role ?? null
  }

  get isOutsideSections(): boolean {
    return this.#depth === 0
  }

  /** Whether a section around announces review and plan. */
  get isMixed(): boolean {
    return this.#mixedDepth > 0 && this.#depth >= this.#mixedDepth
  }

  /** `isReview`: the heading itself announces a review, so a plan that began before it (in a foreword) is over. */
  enterSection(depth: number, {mixed, isReview, single}: {mixed: boolean; isReview: boolean; single: boolean}): void {
    this.#depth = depth
    if (mixed) this.#mixedDepth = depth
    if ((isReview && !mixed) || (this.role === 'self-building' && !single)) this.#turned = null
  }

  leaveTo(depth: number): void {
    this.#depth = depth
    if (depth < this.#mixedDepth) this.#mixedDepth = -1
    if (this.#turned !== null && depth < this.#turned.depth) this.#turned = null
  }

  /** The tasks of the part begin. */
  toTasks(): void {
    this.#turned = {role: 'tasks', depth: Math.max(this.#mixedDepth, 0)}
  }

  /** What stands behind in the same section is planned, too. */
  toTasksOfSection(): void {
    this.#turned = {role: 'tasks', depth: this.#depth}
  }

  /** The speaker turns to the administration and goes on with it. */
  toSelfBuilding(): void {
    this.#turned = {role: 'self-building', depth: Math.min(1, this.#depth)}
  }
}
