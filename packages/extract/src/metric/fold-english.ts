/** Plurals whose singular the ending does not tell. */
const endings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(.{2,})ies$/, '$1y'],
  [/^(.+(?:s|x|z|ch|sh))es$/, '$1'],
  [/^(.{2,}[^sui])s$/, '$1']
]

/**
 * The words of an English name in the form in which they are compared: lower case, singular, one word for synonyms.
 *
 * @example foldEnglish('Industrial Companies’ profits', [['enterprise', 'company']]) // ['industrial', 'enterprise', 'profit']
 */
export function foldEnglish(name: string, synonyms: ReadonlyArray<readonly string[]>): string[] {
  const canonical = canonicalWords(synonyms)
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?(?![a-z])/g, ' ')
    // "fixed-asset investment" is investment in fixed assets
    .match(/[a-z0-9]+(?:[.&,][a-z0-9]+)*/g)
  return (words ?? []).map(singular).map((word) => canonical.get(word) ?? word)
}

function singular(word: string): string {
  for (const [ending, replacement] of endings) if (ending.test(word)) return word.replace(ending, replacement)
  return word
}

const tables = new WeakMap<ReadonlyArray<readonly string[]>, ReadonlyMap<string, string>>()

function canonicalWords(synonyms: ReadonlyArray<readonly string[]>): ReadonlyMap<string, string> {
  const known = tables.get(synonyms)
  if (known) return known
  const table = new Map(
    synonyms.flatMap(([first = '', ...others]) => others.map((word) => [singular(word), first] as const))
  )
  tables.set(synonyms, table)
  return table
}
