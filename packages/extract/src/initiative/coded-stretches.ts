import {nameExpressions} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOfName} from './concept-of-name.js'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

const coded = new RegExp(nameExpressions.codedStretch, 'g')
const survey = new RegExp(nameExpressions.countedSurvey, 'g')

/** Surveys by their number, for there is one at a time: 做好[第四次全国农业普查]. */
export function countedSurveys(text: string): Named[] {
  if (!text.includes('次')) return []
  return matchesOf(survey, text).map(({0: name, index: start}) => {
    const concept = conceptOfName(name.replace(turn, ''))
    return {start, end: start + name.length, name, concept, kind: 'programme' as const}
  })
}

/** Translations leave it out at will. */
const turn = /^第.{1,2}次(?:全国)?/

/** Parts of ways that have a code and no name: [G219线江城至华宁机场段]. */
export function codedStretches(text: string): Named[] {
  return matchesOf(coded, text).map(({0: surface, index: start}) => {
    const name = foldChineseName(surface)
    return {start, end: start + surface.length, name, concept: null, kind: 'project' as const}
  })
}
