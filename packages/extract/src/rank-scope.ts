import {rankScopes} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/** Clauses are as far as a scope reaches: 位列全国市辖区百强第33名. */
const clauseEnds: Readonly<Record<Language, RegExp>> = {zh: /[,，。;；:：]/, en: /[.;:]/}

/**
 * Among whom a rank is claimed, as the text says it: `全省` of 居全省第一, `苏南` of 位居苏南第二, `in the country` of `ninth in the
 * country`; `null` where the clause does not say. `offset` is where the ordinal stands in `quote` (UTF-16). Chinese puts the
 * scope before the ordinal, English behind it.
 *
 * @example rankScope('增速居全省第一', 5, 'zh') // '全省'
 */
export function rankScope(quote: string, offset: number, language: Language): string | null {
  return language === 'zh' ? chineseScope(quote, offset) : englishScope(quote, offset)
}

function chineseScope(quote: string, offset: number): string | null {
  let start = offset
  while (start > 0 && !clauseEnds.zh.test(quote.charAt(start - 1))) start--
  const clause = quote.slice(start, offset)
  const [nearest] = rankScopes.zh
    .map((scope) => ({scope, at: clause.lastIndexOf(scope)}))
    .filter(({at}) => at >= 0)
    .sort((a, b) => b.at + b.scope.length - (a.at + a.scope.length) || b.scope.length - a.scope.length)
  return nearest?.scope ?? null
}

/** Longest first: `prefecture-level cities` before `prefecture`. */
const nouns = [...rankScopes.en].sort((a, b) => b.length - a.length)

/** `in the province`, `among prefecture-level cities`, `of the county`. */
const englishPhrase = new RegExp(
  `\\b(?:in|of|among|across|within) (?:(?:the|all|similar|entire|whole) )*(?:${nouns.join('|')})\\b`,
  'i'
)

function englishScope(quote: string, offset: number): string | null {
  const behind = quote.slice(offset)
  const end = behind.search(clauseEnds.en)
  return englishPhrase.exec(end < 0 ? behind : behind.slice(0, end))?.[0] ?? null
}
