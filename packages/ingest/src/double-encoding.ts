/** windows-1252 as a table from character to byte; the five undefined bytes pass as C1 controls, as browsers do. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(
    {length: 256},
    (_, byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte] as const
  )
)

// Characters that windows-1252 has above ASCII; a Han character is three of them in a row: é»„, ä¿¡, ï¼Œ
const run = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]{3,}/g

/**
 * Undoes UTF-8 that was decoded as windows-1252 and encoded again: `ä¿¡æ¯` is 信息. Only runs that are valid UTF-8
 * after all are changed, so that French or typographic text stays.
 */
export function undoDoubleEncoding(text: string): {text: string; evidence: string[]} {
  let runs = 0
  const undone = text.replace(run, (match) => {
    const bytes = Array.from(match, (char) => byteOf.get(char))
    if (bytes.includes(undefined)) return match
    try {
      // It may have happened twice (Ã¤Â¿Â¡): then what comes out is such a run again.
      const once = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes as number[]))
      const decoded = undoDoubleEncoding(once).text
      if (!/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef\u2010-\u2027]/u.test(decoded)) return match
      runs++
      return decoded
    } catch {
      return match
    }
  })
  return {text: undone, evidence: runs > 0 ? [`UTF-8 read as windows-1252 and encoded again, ${runs} runs undone`] : []}
}
