import {scriptTables} from '@jianbao/lexicon/clean'

let forms: Map<string, string[]> | undefined

/** Traditional characters by their simplified form. */
export function traditionalForms(): ReadonlyMap<string, readonly string[]> {
  if (forms) return forms
  forms = new Map()
  for (const [from, to] of scriptTables().characters) {
    const known = forms.get(to)
    if (known) known.push(from)
    else forms.set(to, [from])
  }
  return forms
}
