// `## `, `> `, `- `, `👉 `, `▶ `: what leads a line in Markdown or a public account.
const lead = /^(?:[#>*•·▶►▷☆★➤➡→\s-]|\p{Emoji_Presentation}|\u{FE0F})+(?=\S)/u
const link = /!?\[([^\]\n]{0,200})\]\((?:https?:|\/|#)[^)\n]{0,400}\)/gu
const stress = /\*{1,3}|__|~~|`/g
// Longer lines are prose.
const longest = 240

/** A line without the marks of Markdown and pictures around its words, so that its words can be told. */
export function bareLine(line: string): string {
  if (line.length > longest || !/^[^\p{L}\p{N}（“《]|[*\]_`~]/u.test(line)) return line
  const bare = line.replace(link, '$1').replace(stress, '').replace(lead, '').trim()
  return /[\p{L}\p{N}]/u.test(bare) ? bare : line
}
