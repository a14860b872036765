import {comparePlaces} from '@jianbao/lexicon'
import {classEnd} from './class-words.js'

/** No name of a place or work is longer; it keeps the search linear. */
const mostName = 18

/** An object of a verb may have what narrows it before its name: 世界级现代纺织产业集群核心区. */
const mostObject = 24

/**
 * The thing that a clause says of a place: what a verb behind the place's name acts on (支持金坛打造…核心区), the name around
 * the place's own (`金坛长荡湖国家湿地公园`), else the member of the list that holds it (`宁常高速金坛至武进段`). `null` where
 * only a figure of the place is told (其中金坛项目总投资52亿元).
 */
export function thingAround(clause: string, name: string): string | null {
  const at = clause.indexOf(name)
  const behind = clause.slice(at + name.length)
  const verb = comparePlaces().actingVerbs.zh.find((word) => behind.startsWith(word))
  const thing = verb === undefined ? nameAround(clause, name, at) : objectOf(behind.slice(verb.length))
  return thing.length < 2 || /\d[\d.]*[万亿]/.test(thing) ? null : thing
}

function objectOf(text: string): string {
  return (text.split(/[、（(]/)[0] ?? '').slice(0, mostObject)
}

function nameAround(clause: string, name: string, at: number): string {
  const rest = untilVerb(clause.slice(at, at + mostName).split(/[、（(]/)[0] ?? name, name.length)
  const [first] = rest.split(/[和与及]/)
  const joined = first !== undefined && endsOf(first, name).length > 0 ? first : rest
  const end = endsOf(joined, name).at(-1)
  if (end !== undefined) return withoutOwner(joined.slice(0, end), name)
  const item = clause.slice(clause.lastIndexOf('、', at) + 1).split('、')[0] ?? name
  return item.length <= mostName ? item : rest.slice(0, name.length + 2)
}

function untilVerb(text: string, from: number): string {
  const ends = comparePlaces()
    .endingVerbs.zh.map((verb) => text.indexOf(verb, from))
    .filter((index) => index > 0)
  return text.slice(0, Math.min(text.length, ...ends))
}

/** 设在金坛的江东实验室: whose it is, is no part of the name. */
function withoutOwner(thing: string, name: string): string {
  return thing.startsWith(`${name}的`) ? thing.slice(name.length + 1) : thing
}

function endsOf(text: string, name: string): number[] {
  return [...text.matchAll(classEnd())].map((hit) => hit.index + hit[0].length).filter((end) => end >= name.length + 1)
}
