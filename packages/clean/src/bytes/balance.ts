// A closing mark whose opening mark stands in the line is likely, one without is not; the other way round with opening
// marks. In nats; about what two words of context are worth.
const wanted = 4
const unwanted = -4

const partners: Readonly<Record<string, string>> = {'（': '）', '“': '”', '《': '》', '‘': '’'}

/**
 * For a place in a line: how much a quotation mark or parenthesis is wanted there. Glosses are no parentheses.
 */
export function balanceAt(text: string, at: number): (char: string) => number {
  const feed = text.indexOf('\n', at)
  const before = plain(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
  const after = plain(text.slice(at, feed < 0 ? undefined : feed))
  const bonus = new Map<string, number>()
  for (const [open, close] of Object.entries(partners)) {
    const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close)
    const nextClose = after.indexOf(close)
    const nextOpen = after.indexOf(open)
    const isClosed = nextClose >= 0 && (nextOpen < 0 || nextClose < nextOpen)
    bonus.set(close, isOpen && !isClosed ? wanted : unwanted)
    bonus.set(open, isClosed && !isOpen ? wanted : unwanted)
  }
  return (char) => bonus.get(char) ?? 0
}

function plain(text: string): string {
  return text
    .replace(/[(（][^()（）\u4e00-\u9fff]{1,6}[)）]/g, '')
    .replace(/[(]/g, '（')
    .replace(/[)]/g, '）')
}
