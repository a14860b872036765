/**
 * Text of a source as Markdown that means exactly that text: `a|b` cannot break a table, `*` no emphasis, `10:00` is no
 * directive and `www.x.cn` no link. Line breaks and runs of blanks become one blank. More is escaped than need be:
 * `formatMarkdown` takes away what is too much.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .replaceAll(/[\\`*_[\]<>|~&#$!:@{}]/g, '\\$&')
      // www. starts a literal link of GFM
      .replaceAll(/(www)\./gi, '$1\\.')
      // what would start a list or underline a heading at the start of a line
      .replace(/^( ?)([-+=])/, '$1\\$2')
      .replace(/^( ?\d{1,9})([.)])/, '$1\\$2')
  )
}
