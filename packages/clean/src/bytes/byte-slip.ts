import {type Change, type Findings, nothing, type Remark, type Rule} from '../rule.js'
import {glossPattern, isGlossed} from '../rules/gloss.js'
import {isMainlandTraditional, simplify} from '../rules/script.js'
import {Choices} from './choices.js'
import {hiddenMarks} from './hidden-marks.js'
import type {Slip} from './hypothesis.js'
import {LanguageModel} from './language-model.js'
import {lostCharacter} from './lost-character.js'
import {type SearchOptions, search} from './search.js'
import {strangersTo} from './strangers.js'
import {type Token, tokenAt} from './tokens.js'
import {vanishingPairs} from './vanishing-pairs.js'

// A mark before a break mark or before the rest of a gloss; or within a number that went on in full-width digits.
const evidence =
  /(?<=\d)[?\uFFFD](?=[\u4e00-\u9fff])|[?\uFFFD](?:[。！？；，、?!;,]|[(（]?[a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6} ?[)）])/g

/**
 * Text whose bytes slipped by one in GBK: a page put something between the two halves of a character, so that
 * everything up to the next ASCII byte was decoded from the wrong halves (`我們?cè)诔袎` is 我們在承壓).
 */
export const byteSlip: Rule = {
  id: 'byte-slip',
  about: 'Stretches that were decoded one byte off in GBK are read again; bytes that are lost are chosen by language.',
  find(text) {
    const shown = text.search(evidence) >= 0 ? slipsAt(text, shownMarks(text), new Map()) : nothing
    if (shown.changes.length > 0 || !isGlossed(text)) return shown
    const hidden = hiddenMarks(text)
    return slipsAt(text, hidden.values(), hidden)
  }
}

function* shownMarks(text: string): Generator<Token> {
  for (const {index} of text.matchAll(evidence)) yield tokenAt(text, index)
}

function slipsAt(text: string, marks: Iterable<Token>, hidden: ReadonlyMap<number, Token>): Findings {
  const changes: Change[] = []
  const remarks: Remark[] = []
  let reader: ReturnType<typeof readerOf> | undefined
  let end = 0
  for (const mark of marks) {
    if (mark.start < end) continue
    reader ??= readerOf(text, hidden)
    const found = search(text, mark, reader.model, reader.options)
    end = found.end
    for (const slip of found.slips) {
      const {changes: own, remark} = changesOf(text, slip)
      changes.push(...own)
      if (remark) remarks.push(remark)
    }
  }
  return {changes, remarks}
}

function readerOf(text: string, hidden: ReadonlyMap<number, Token>) {
  const intact = intactOf(text, hidden)
  const dropsEmptyPairs = !/[\uE000-\uF8FF]/.test(text)
  const isTraditional = isMainlandTraditional(text)
  const strangers = isTraditional ? strangersTo(intact) : new Set<string>()
  // The text's own words count: what stands outside damaged stretches, without glosses.
  const model = new LanguageModel(simplify(intact), strangers)
  const options: SearchOptions = {
    choices: new Choices(model),
    hidden,
    dropsEmptyPairs,
    dropped: new Map(),
    vanishing: dropsEmptyPairs ? vanishingPairs(intact, isTraditional) : new Map()
  }
  return {model, options}
}

/** The changes of a slip; what stands for a swallowed character is a change of its own. */
function changesOf(text: string, slip: Slip): {changes: Change[]; remark: Remark | undefined} {
  const {start, end, chosen, after} = slip
  const certainty = chosen > 0 ? 'inferred' : 'determined'
  const choice = chosen > 0 ? `; ${chosen} lost byte(s) chosen by context` : ''
  const others = slip.rivals.length > 0 ? `; nearly as likely: ${slip.rivals.map(simplify).join(', ')}` : ''
  const note = `bytes one off in GBK${choice}${others}`
  if (!slip.lost) return {changes: [{start, end, after, certainty, note}], remark: wreckOf(slip)}
  const {put, remark, ...why} = lostCharacter(text, slip)
  const mark = end - 1
  return {
    changes: [
      {start, end: mark, after, certainty, note},
      {start: mark, end, after: put, ...why}
    ],
    remark: wreckOf(slip) ?? remark
  }
}

/** What to tell about a number of which a byte is lost. */
function wreckOf({start, end, after}: Slip): Remark | undefined {
  if (!after.includes('▯')) return undefined
  const reason = 'A character of a number, a digit or its point, is lost.'
  const hint = 'Look the figure up in another copy of the report.'
  return {start, end, ruleId: 'lost-digit', severity: 'warning', reason, hint}
}

/**
 * What stands outside damaged stretches, without glosses; a stretch reaches from the character before its mark to the
 * next ASCII character. That character is whole, but in 浙江社?? (社保) 江社 would pass for a word of the document.
 */
function intactOf(text: string, hidden: ReadonlyMap<number, Token>): string {
  let shown = ''
  let end = 0
  for (const {start, end: behind} of hidden.values()) {
    if (start < end) continue
    shown += `${text.slice(end, start).replace(lastCharacter, '')}\n`
    stretch.lastIndex = behind
    end = behind + (stretch.exec(text)?.[0].length ?? 0)
  }
  return (shown + text.slice(end))
    .replace(
      /(?:[\u4e00-\u9fff](?:[(（][^\n\u4e00-\u9fff]{1,7}[)）])?)?[?\uFFFD](?:[(（]?[^\n\u4e00-\u9fff]{1,7}[)）])?[^\n\u0020-\u007e]*/g,
      '\n'
    )
    .replace(glossPattern, '$1')
}

const lastCharacter = /[\u4e00-\u9fff](?:[(（][^\n\u4e00-\u9fff]{1,7}[)）])?$/
const stretch = /[^\n\u0020-\u007e]*/y
