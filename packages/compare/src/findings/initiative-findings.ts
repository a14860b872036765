import {terms} from '@jianbao/lexicon'
import type {Bilingual, ComparedReport, Finding, SharedInitiative} from '@jianbao/model'
import {finding, named, text} from './finding-parts.js'

/** Local strategies and projects that every compared report carries: all in one sentence; and names that mislead. */
export function initiativeFindings(
  initiatives: readonly SharedInitiative[],
  reports: readonly ComparedReport[]
): Finding[] {
  const compared = reports.filter((report) => report.role === 'compared').map((report) => report.id)
  const apart = initiatives.filter(({same}) => !same)
  const local = initiatives.filter(
    (one) => one.same && isLocal(one) && compared.every((id) => one.mentions[id] !== undefined)
  )
  return [
    ...apart.map((one) => {
      const parts = [named(one.labels), text('在各报告中名同实异', ' is not the same thing in these reports')]
      return finding(`shared:${one.name}`, 'shared', 32, parts, {passages: firstMentions([one], compared)})
    }),
    ...(compared.length < 2 || local.length === 0 ? [] : [together(local, compared)])
  ]
}

/**
 * What no list of the whole country's terms holds: “532”发展战略, 龙城英才计划, 百日攻坚, 茅山旅游度假区. An industry
 * (合成生物) is nobody's own.
 */
export function isLocal({kind, mentions}: SharedInitiative): boolean {
  nationwide ??= new Set(terms().map((term) => term.id))
  const concepts = Object.values(mentions).flatMap((list) => list.map((mention) => mention.concept))
  return kind !== 'industry' && !concepts.some((concept) => concept !== null && nationwide?.has(concept))
}

/** More would be a list, which the section of shared initiatives has. */
const mostNames = 6

let nationwide: ReadonlySet<string> | undefined

function together(local: readonly SharedInitiative[], compared: readonly string[]): Finding {
  const told = local.slice(0, mostNames)
  const others = local.length - told.length
  const names: Bilingual = {
    zh: told.map((one) => one.labels.zh).join('、') + (others === 0 ? '' : `等${local.length}项`),
    en: told.map((one) => one.labels.en).join(', ') + (others === 0 ? '' : ` and ${others} more`)
  }
  const parts = [text('各报告都部署', 'Every report pursues '), named(names)]
  return finding(`shared:${local[0]?.name ?? ''}`, 'shared', 40, parts, {passages: firstMentions(told, compared)})
}

function firstMentions(initiatives: readonly SharedInitiative[], compared: readonly string[]) {
  return initiatives.flatMap((one) => compared.flatMap((id) => one.mentions[id]?.slice(0, 1) ?? []))
}
