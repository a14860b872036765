import {chineseMessages, type MessageCatalogue, translated} from './message-catalogue.js'

/**
 * A message in Chinese, with the place before it as it is; what the catalogue does not list stays English.
 *
 * @example inChinese('a.txt:3:7: The file is empty.') // 'a.txt:3:7: 文件是空的。'
 */
export function inChinese(message: string): string {
  const catalogue = chineseMessages()
  for (const start of sentenceStarts(message)) {
    const told = sentenceBySentence(message.slice(start), catalogue)
    if (told !== undefined) return message.slice(0, start) + told
  }
  return message
}

/** Where the first sentence may begin: at the start, or behind a path and a place, in which there may be colons too. */
function sentenceStarts(message: string): number[] {
  return [0, ...Array.from(message.matchAll(/: /g), ({index}) => index + 2)]
}

/** `undefined` where the first sentence is not known; later ones that are not known stay English. */
function sentenceBySentence(message: string, catalogue: MessageCatalogue): string | undefined {
  const [first = '', ...others] = message.split(/(?<=[.?]) (?=[A-Z“])/)
  const told = translated(first, catalogue)
  if (told === undefined) return translated(message, catalogue)
  return others.reduce((text, sentence) => text + (translated(sentence, catalogue) ?? ` ${sentence}`), told)
}
