import {compareFacets, compareLabels} from '@jianbao/lexicon'
import type {Figure} from '@jianbao/model'
import {stageAtStart} from './stage-of.js'

/** A name longer than this is a clause. */
const longest = 26

/**
 * The name of a count that no catalogue lists, repaired from the words around it: 死亡人数 of 死亡人数在前几年大幅下降的基础上,
 * 整治提升企业 where the core alone is 企业, 粮食总产量 where the sentence has the sown area of grain before it. What cannot be
 * repaired is given back; {@link isReadableLabel} tells it.
 */
export function readableLabel(label: string, figure: Pick<Figure, 'subject' | 'quote' | 'quoteOffset'>): string {
  const own = nominal(label)
  if (isReadableLabel(own)) return own
  const subject = nominal(figure.subject)
  if (isReadableLabel(subject)) return subject
  return `${measuredThing(figure.quote.slice(0, Math.max(0, figure.quoteOffset)))}${own}`
}

/** Whether a Chinese label can stand in a table: no bare noun, no fragment of a clause. Other languages' always can. */
export function isReadableLabel(label: string): boolean {
  if (!/\p{Script=Han}/u.test(label)) return label.trim() !== ''
  const {notFirst, firstInNames} = compareLabels()
  if (label.length < 2 || label.length > longest || bareNouns().has(label)) return false
  if (/^[\p{P}\p{S}]/u.test(label) && !/^[“《「‘（]/.test(label)) return false
  if (/的基础上|的前提下|▯|[;；。,，]/.test(label) || /、$/.test(label)) return false
  // 超10亿元或1亿美元项目 is a class with its threshold
  if (/^[超逾]\d/.test(label)) return true
  return !notFirst.includes(label.charAt(0)) || firstInNames.some((name) => label.startsWith(name))
}

/** The noun phrase in a subject: without setting, manner and stray marks; `企业入围名单` turns into `入围名单企业`. */
function nominal(text: string): string {
  const {manner} = compareLabels()
  const set = text
    .replace(/(?<=..)在.*(?:基础上|前提下|情况下)$/, '')
    .replace(/^[\s、，,;；:：的和与及]+|[\s、，,;；:：]+$/g, '')
  const tail = manner.find((word) => set.endsWith(word) && set.length > word.length + 1)
  const plain = tail === undefined ? set : set.slice(0, -tail.length)
  const noun = plain.slice(0, 2)
  const rest = plain.slice(2)
  return bareNouns().has(noun) && stageAtStart(rest, 'zh') ? rest + noun : balanced(plain)
}

/** One quotation mark alone is left over from a cut. */
function balanced(text: string): string {
  const count = (mark: string) => text.split(mark).length
  return count('“') === count('”') ? text : text.replaceAll(/[“”]/g, '')
}

function measuredThing(before: string): string {
  const {measured} = compareLabels()
  const hits = measured.flatMap((word) => {
    const at = before.lastIndexOf(word)
    const thing = at < 0 ? undefined : /\p{Script=Han}{2}$/u.exec(before.slice(0, at))?.[0]
    return thing === undefined ? [] : [{thing, at}]
  })
  return hits.sort((one, other) => other.at - one.at)[0]?.thing ?? ''
}

let nouns: ReadonlySet<string> | undefined

function bareNouns(): ReadonlySet<string> {
  nouns ??= new Set([...compareLabels().bare, ...compareFacets().generic.zh])
  return nouns
}
