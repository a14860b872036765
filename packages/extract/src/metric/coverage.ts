/** Tests whether a text is nothing but these words, one after the other: `全市累计实现` of 全市, 累计, 实现. */
export function coverage(words: readonly string[]): (text: string) => boolean {
  const longest = Math.max(0, ...words.map((word) => word.length))
  const known = new Set(words)
  return (text) => {
    // reached[i]: the first i characters can be written with the words.
    const reached = [true]
    for (let end = 1; end <= text.length; end++) {
      reached[end] = false
      for (let length = Math.min(longest, end); length > 0 && !reached[end]; length--)
        reached[end] = reached[end - length] === true && known.has(text.slice(end - length, end))
    }
    return reached[text.length] === true
  }
}
