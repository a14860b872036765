import {scriptTables} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {glossPattern} from '../rules/gloss.js'
import {isMainlandTraditional, simplify} from '../rules/script.js'
import {Choices} from './choices.js'
import {vanishingPairs} from './dropped-pairs.js'
import type {Slip} from './hypothesis.js'
import {LanguageModel} from './language-model.js'
import {lostCharacter} from './lost-character.js'
import {search} from './search.js'

// A mark before a break mark or before the rest of a gloss; or within a number that went on in full-width digits.
const evidence =
  /(?<=\d)[?\uFFFD](?=[\u4e00-\u9fff])|[?\uFFFD](?:[。！？；，、?!;,]|[(（]?[a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}[)）])/g

/**
 * Text whose bytes slipped by one in GBK: a page put something between the two halves of a character, so that
 * everything up to the next ASCII byte was decoded from the wrong halves (`我們?cè)诔袎` is 我們在承壓).
 */
export const byteSlip: Rule = {
  id: 'byte-slip',
  about: 'Stretches that were decoded one byte off in GBK are read again; bytes that are lost are chosen by language.',
  find(text) {
    if (text.search(evidence) < 0) return nothing
    const changes: Change[] = []
    const remarks: Remark[] = []
    const dropsEmptyPairs = !/[\uE000-\uF8FF]/.test(text)
    const intact = intactOf(text)
    // The text's own words count: what stands outside damaged stretches, without glosses.
    const model = new LanguageModel(simplify(intact), isMainlandTraditional(text) ? strangersTo(intact) : new Set())
    const options = {
      choices: new Choices(model),
      dropsEmptyPairs,
      dropped: new Map(),
      vanishing: dropsEmptyPairs ? vanishingPairs(intact) : new Map()
    }
    let end = 0
    for (const {index} of text.matchAll(evidence)) {
      if (index < end) continue
      const found = search(text, index, model, options)
      end = found.end
      for (const slip of found.slips) {
        const {changes: own, remark} = changesOf(text, slip)
        changes.push(...own)
        if (remark) remarks.push(remark)
      }
    }
    return {changes, remarks}
  }
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

/** What stands outside damaged stretches, without glosses. */
function intactOf(text: string): string {
  return text
    .replace(/[?\uFFFD](?:[(（]?[^\n\u4e00-\u9fff]{1,6}[)）])?[^\n\u0020-\u007e]*/g, '\n')
    .replace(glossPattern, '$1')
}

// Of a character's two forms the simplified one is foreign to the text if it is this many times rarer (a mirror's own
// footer is often in simplified characters).
const timesRarer = 8

/** Simplified forms that a text in traditional characters has nowhere: 费 where it writes 費. */
function strangersTo(intact: string): Set<string> {
  const counts = new Uint32Array(0x10000)
  for (let at = 0; at < intact.length; at++) {
    const unit = intact.charCodeAt(at)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  const countOf = (char: string) => counts[char.charCodeAt(0)] ?? 0
  const strangers = new Set<string>()
  for (const [traditional, simplified] of scriptTables().characters)
    if (countOf(simplified) * timesRarer <= countOf(traditional)) strangers.add(simplified)
  return strangers
}
