import {nameExpressions} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

const coded = new RegExp(nameExpressions.codedStretch, 'g')

/** Parts of ways that have a code and no name: [G219线江城至华宁机场段]. */
export function codedStretches(text: string): Named[] {
  return matchesOf(coded, text).map(({0: surface, index: start}) => {
    const name = foldChineseName(surface)
    return {start, end: start + surface.length, name, concept: null, kind: 'project' as const}
  })
}
