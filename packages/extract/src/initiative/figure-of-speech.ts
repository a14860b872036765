import {nameExpressions} from '@jianbao/lexicon'
import {isFieldWords} from './everyday.js'

/** A figure stands right behind its verb, or in a list of them. */
const figureBefore = new RegExp(nameExpressions.figureBefore)

/** 三年行动 tells when. */
const noFigure = new RegExp(nameExpressions.noFigure)

/** 实施[雨露]计划, [春风]行动: short names are figures of speech, which no words of the field are. */
export function isFigure(core: string, text: string, start: number): boolean {
  return (
    core.length > 1 &&
    !isFieldWords(core) &&
    !noFigure.test(core) &&
    figureBefore.test(text.slice(Math.max(0, start - 2), start))
  )
}
