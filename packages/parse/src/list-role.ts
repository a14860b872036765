import type {Language, PartRole} from '@jianbao/model'
import {announcesList, itemMark} from './list-item.js'

/** Lines of a list without marks are shorter than paragraphs of news. */
const longestItem = {zh: 40, en: 100}

/** The role that a paragraph gives to the list which it announces, in paragraphs or in sections. */
export class ListRole {
  readonly #language: Language
  #role: PartRole | null = null
  /** The paragraph before told targets, which a list may go on with. */
  #toldTargets = false
  /** In the section of an item. */
  #inItem = false

  constructor(language: Language) {
    this.#language = language
  }

  /** What the sections of a list do that a paragraph announced: `要实现以下目标：` / `一是产业水平明显提升。…`. */
  get ofSections(): PartRole | null {
    return this.#role ?? (this.#toldTargets ? 'targets' : null)
  }

  /** `isItem`: its heading counts like an item of a list: 一是, ——. */
  enterSection(isItem: boolean): void {
    this.#role = isItem ? this.ofSections : null
    this.#inItem = this.#role !== null
    this.#toldTargets = false
  }

  /** The role of the paragraph that an item's heading begins; `null` behind it. */
  takeItem(): PartRole | null {
    if (!this.#inItem) return null
    this.#inItem = false
    return this.#role
  }

  /** The role of a paragraph that is an item. */
  ofItem(paragraph: string): PartRole | null {
    return this.#role !== null && this.#isItem(paragraph) ? this.#role : null
  }

  /** What is known of a list behind a paragraph of that role: it announces one, or goes on with it. */
  passParagraph(paragraph: string, role: PartRole, tellsTargets: boolean): void {
    const goesOn = announcesList(paragraph) || this.ofItem(paragraph) === role
    this.#role = goesOn ? role : null
    this.#toldTargets = role === 'targets' && tellsTargets
  }

  /** The paragraph announces a list of that role; `null`: none. */
  announce(role: PartRole | null): void {
    this.#role = role
  }

  /** The lines of a list of targets need no marks: `over 11 million new urban jobs`, `财政收入增长7%`. */
  #isItem(paragraph: string): boolean {
    if (itemMark(paragraph) !== null) return true
    return this.#role === 'targets' && paragraph.length < longestItem[this.#language] && !announcesList(paragraph)
  }
}
