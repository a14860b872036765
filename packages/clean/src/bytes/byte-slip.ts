import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {glossPattern} from '../rules/gloss.js'
import {simplify} from '../rules/script.js'
import type {Slip} from './hypothesis.js'
import {LanguageModel} from './language-model.js'
import {lostCharacter} from './lost-character.js'
import {search} from './search.js'

// A mark before a break mark or before the rest of a gloss.
const evidence = /[?\uFFFD](?:[。！？；，、?!;,]|[(（]?[a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}[)）])/g

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
    const options = {dropsEmptyPairs: !/[\uE000-\uF8FF]/.test(text)}
    let model: LanguageModel | undefined
    let end = 0
    for (const {index} of text.matchAll(evidence)) {
      if (index < end) continue
      model ??= new LanguageModel(intactRuns(text))
      const found = search(text, index, model, options)
      end = found.end
      for (const slip of found.slips) {
        const {change, remark} = describe(text, slip)
        changes.push(change)
        if (remark) remarks.push(remark)
      }
    }
    return {changes, remarks}
  }
}

function describe(text: string, slip: Slip): {change: Change; remark: Remark | undefined} {
  const {start, end, chosen, lostAt} = slip
  const lost = lostAt < 0 ? undefined : lostCharacter(text, slip)
  const after = lost ? slip.after.slice(0, lostAt) + lost.put + slip.after.slice(lostAt) : slip.after
  const note = `bytes one off in GBK${chosen > 0 ? `; ${chosen} lost byte(s) chosen by context` : ''}`
  const certainty = chosen > 0 ? 'inferred' : 'determined'
  return {change: {start, end, after, certainty, note: lost ? `${note}; ${lost.note}` : note}, remark: lost?.remark}
}

/** The text's own words: what stands outside damaged stretches, without glosses, simplified. */
function intactRuns(text: string): string[] {
  const plain = text.replace(/[?\uFFFD][^\n\x20-\x3E]*/g, '\n').replace(glossPattern, '$1')
  return simplify(plain).match(/[\u4e00-\u9fff]{2,}/g) ?? []
}
