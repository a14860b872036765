import type {ParagraphCue} from '@jianbao/lexicon'
import type {Language, PartRole} from '@jianbao/model'
import {announcesList} from './list-item.js'
import type {ListRole} from './list-role.js'
import {newsHeadingRole} from './news-heading.js'
import {isPlan} from './section-role.js'

/**
 * Says what each paragraph of news does. They have no parts, but lists: `The main targets are as follows:` / `-- GDP growth of
 * around 5 percent`, `WHAT TO EXPECT IN 2025` / `* GDP growth: around 5 percent`.
 */
export class NewsRoleReader {
  readonly #cues: (paragraph: string) => ReadonlySet<ParagraphCue>
  readonly #lists: ListRole
  readonly #language: Language
  readonly #year: string | null

  constructor(
    cues: (paragraph: string) => ReadonlySet<ParagraphCue>,
    lists: ListRole,
    language: Language,
    year: string | null
  ) {
    this.#cues = cues
    this.#lists = lists
    this.#language = language
    this.#year = year
  }

  paragraph(value: string): PartRole {
    const headed = newsHeadingRole(value, this.#language, this.#year)
    if (headed !== null) {
      this.#lists.announce(isPlan(headed) ? 'targets' : null)
      return 'other'
    }
    const ofItem = this.#lists.ofItem(value)
    if (ofItem !== null) return ofItem
    const announced = announcesList(value) && this.#cues(value).has('targets') ? 'targets' : null
    this.#lists.announce(announced)
    return announced ?? 'other'
  }
}
