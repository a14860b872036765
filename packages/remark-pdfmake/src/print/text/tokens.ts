import {isAscii, kindOf} from './kind.js'

export interface Token {
  text: string
  /** A line may end after this part of a Latin word. */
  breakAfter: boolean
}

/** Addresses break after these; words only at a hyphen between letters. */
const inAddress = /[^/?&=_.-]*[/?&=_.-]+|[^/?&=_.-]+/g
const atHyphen = /[^-]*\p{L}-(?=\p{L})|.+?(?=$|\p{L}-\p{L})|.+/gu

/** A word is measured as a whole, which takes long for a line of code of 20,000 letters. */
const longest = 100

function short(token: Token): Token[] {
  if (token.text.length <= longest) return [token]
  const letters = [...token.text]
  const count = Math.ceil(letters.length / longest)
  return Array.from({length: count}, (_, index) => ({
    text: letters.slice(index * longest, (index + 1) * longest).join(''),
    breakAfter: index === count - 1 && token.breakAfter
  }))
}

function parts(word: string): Token[] {
  const pattern = /:\/\/|^www\./.test(word) ? inAddress : /\p{L}-\p{L}/u.test(word) ? atHyphen : undefined
  if (pattern === undefined) return short({text: word, breakAfter: false})
  const pieces = word.match(pattern) ?? [word]
  return pieces.flatMap((text, index) =>
    short({text, breakAfter: index < pieces.length - 1 && /[/?&=_.-]$/.test(text)})
  )
}

/** `word` characters stay together: Latin letters and digits with the stops, brackets and signs among them. */
const isWord = (character: string) => {
  const kind = kindOf(character)
  return kind === 'latin' || (isAscii(character) && kind !== 'space')
}

/** Cut a text into the pieces that lines are made of. Joining the pieces gives the text again. */
export function tokens(text: string): Token[] {
  const list: Token[] = []
  let word = ''
  let line = '' // a run of one dash sign
  const flush = () => {
    if (word !== '') list.push(...parts(word))
    if (line !== '') list.push({text: line, breakAfter: false})
    word = ''
    line = ''
  }
  for (const character of text) {
    if (isWord(character) || (character === '’' && /[A-Za-z]$/.test(word))) {
      if (line !== '') flush()
      word += character
    } else if (kindOf(character) === 'dash') {
      if (word !== '' || (line !== '' && !line.startsWith(character))) flush()
      line += character
    } else {
      flush()
      list.push({text: character, breakAfter: false})
    }
  }
  flush()
  return list
}
