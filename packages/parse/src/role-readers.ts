import type {PartRole} from '@jianbao/model'
import {ListRole} from './list-role.js'
import {NewsRoleReader} from './news-role-reader.js'
import {paragraphCueReader} from './paragraph-cues.js'
import {roleOpeningPlan} from './plan-cues.js'
import {RoleReader} from './role-reader.js'
import {announcesPlan, mainLength, roleOutsideParts, type TreeInput} from './tree-input.js'

/** What says the roles of one report's paragraphs and sections; `ofParagraph` is to be asked for all of them in their order. */
export interface RoleReaders {
  readonly lists: ListRole
  readonly roles: RoleReader
  /** Whether a text opens with what is still amiss. */
  readonly opensProblems: (opening: string) => boolean
  /** Whether a text opens with the year to come. */
  readonly opensPlan: (opening: string) => boolean
  /** Role of the paragraph that is draft number `at`, in a section of role `base`. */
  readonly ofParagraph: (paragraph: string, base: PartRole, at: number) => PartRole
}

export function roleReaders(input: TreeInput): RoleReaders {
  const {language, metadata} = input
  const cues = paragraphCueReader(language, metadata.year)
  const lists = new ListRole(language)
  const news = new NewsRoleReader(cues, lists, language, metadata.year)
  const known = {hasPlanPart: announcesPlan(input), outside: roleOutsideParts(input)}
  const roles = new RoleReader(cues, lists, language, known)
  const end = mainLength(input)
  return {
    lists,
    roles,
    opensProblems: (opening) => cues(opening).has('problems'),
    opensPlan: (opening) => roleOpeningPlan(cues(opening)) !== null,
    ofParagraph: (paragraph, base, at) =>
      metadata.body === 'news' ? news.paragraph(paragraph) : roles.paragraph(paragraph, base, end - at)
  }
}
