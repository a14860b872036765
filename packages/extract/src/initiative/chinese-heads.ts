import {type AnnouncedNouns, initiativeNameFile, type NameHead, nameHeads} from '@jianbao/lexicon'
import {unfolded} from '../topic/character-fold.js'
import {createWordTrie, type WordTrie} from '../topic/word-trie.js'

/** A head noun where it stands in a text. */
export interface HeadSite {
  readonly start: number
  readonly end: number
  readonly noun: string
  readonly head: NameHead
  /** What a noun of programmes (工程) needs to end a name without quotes. */
  readonly announced: AnnouncedNouns | undefined
}

type Noun = Pick<HeadSite, 'noun' | 'head' | 'announced'>

let made: {readonly trie: WordTrie; readonly nouns: readonly Noun[]} | undefined

function tables() {
  if (made) return made
  const {only_quoted, zh_announced} = initiativeNameFile
  const nouns: Noun[] = nameHeads().flatMap((head) =>
    head.zh.flatMap((noun) => {
      const announced = zh_announced.find((one) => one.nouns.includes(noun))
      return announced || !only_quoted.includes(head.id) ? [{noun, head, announced}] : []
    })
  )
  const trie = createWordTrie(
    nouns.map(({noun}) => noun),
    false,
    unfolded
  )
  made = {trie, nouns}
  return made
}

/** The nouns in a text that may end an unquoted name, from left to right. */
export function headSites(text: string): HeadSite[] {
  const {trie, nouns} = tables()
  return trie.find(text).flatMap(({start, end, word}) => {
    const noun = nouns[word]
    return noun ? [{start, end, ...noun}] : []
  })
}
