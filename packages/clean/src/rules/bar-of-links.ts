import {junkReason} from './junk-reason.js'

// A bar has a few entries of a word or two, or two that are both known.
const fewest = 3
const longestEntry = 24
const longestBar = 200
// Of what is parted so most is known; of a row of a table or of a list of names nothing is.
const leastShare = 0.5
// Words of a Latin entry have a space between them.
const parts = /[|｜【】[\]·•/／>＞»\u3000]+|\s{2,}|(?<=\p{Script=Han})\s(?=\p{Script=Han})/u
// `| [关于我们](/about) | [联系我们](/contact) |`
const link = /\[([^[\]\n]{1,40})\]\([^()\n]{0,200}\)/g
const mayBeBar = /[|｜】\]·•/／>＞»\u3000]|\S\s+\S+\s+\S/u

/** `【发表评论】【加入收藏】【告诉好友】`, `最新推荐 相关文章 网友评论`: links in a row of which most are a page's by their words. */
export function isBarOfLinks(given: string): boolean {
  const line = given.includes('](') ? given.replace(link, '$1') : given
  if (line.length > longestBar || /[。；，\d%％]/.test(line) || !mayBeBar.test(line)) return false
  const entries = line.split(parts).filter((entry) => entry !== '')
  if (entries.length < 2 || entries.some((entry) => entry.length > longestEntry || !/\p{L}/u.test(entry))) return false
  const known = entries.filter((entry) => junkReason(entry) !== undefined).length
  return known === entries.length || (entries.length >= fewest && known >= leastShare * entries.length)
}
