/**
 * Writes out the shorthand of aliases: `(规上|规模以上)工业(企业|)增加值` is four aliases. Groups do not nest; an empty
 * alternative makes the group optional. Parentheses that hold no `|` stand for themselves: `地区生产总值(GDP)`.
 *
 * @example expandAlias('税(收|)占比') // ['税收占比', '税占比']
 */
export function expandAlias(alias: string): string[] {
  const group = /\(([^()]*\|[^()]*)\)/.exec(alias)
  if (group === null) return [alias]
  const before = alias.slice(0, group.index)
  const rest = expandAlias(alias.slice(group.index + group[0].length))
  return (group[1] ?? '').split('|').flatMap((choice) => rest.map((tail) => before + choice + tail))
}
