import {junkFile} from '@jianbao/lexicon/clean'

// A report's paragraph may say once that 转载率 rose; a page's notice is short.
const longestNotice = 400

let words: RegExp | undefined

/** Whether a sentence is one in which the page speaks of itself or to its readers: `欢迎您访问…！`, `本文档由用户上传，…`. */
export function isPageTalk(line: string): boolean {
  words ??= new RegExp(junkFile.pageTalk.join('|'), 'iu')
  return line.length <= longestNotice && words.test(line)
}
