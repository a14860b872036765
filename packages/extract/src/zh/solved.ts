import {chinesePatterns} from '@jianbao/lexicon'
import type {Site} from './site.js'

const {solving, trouble} = chinesePatterns.subject

/** 解决5000户、2.3万人的[温饱问题]: of people and homes that are only listed, what was solved for them; `''` where nothing was. */
export function solvedFor(text: string, {quantity, clause, to}: Site): string {
  if (!/^(?:person|household)$/.test(quantity.unit) || quantity.unitWord === '') return ''
  const verb = solving.exec(text.slice(clause, quantity.start))?.groups?.['verb']
  const told = verb === undefined ? undefined : trouble.exec(text.slice(quantity.end, to))?.groups?.['trouble']
  return told === undefined ? '' : `${verb}${told}`
}
