import {english} from '@jianbao/lexicon'

export type VerbClass = 'reach' | 'exceed' | 'rise' | 'fall' | 'stock' | 'action'
export type Inflection = 'base' | 's' | 'past' | 'ing'

export interface VerbForm {
  readonly lemma: string
  readonly verbClass: VerbClass
  readonly inflection: Inflection
  /** Mostly a noun in reports: `increase`, `plan`, `exports`. */
  readonly ambiguous: boolean
}

const vowel = /[aeiou]/

function double(base: string): string {
  // one short stressed vowel before one consonant: submit, cut, drop; not open, develop, visit
  const short = /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:[^i]mit|fer|pel))$/.test(base)
  return short ? base + base.at(-1) : base
}

/** Longer verbs in -l and -p double it too, always or in British English: controlled, totalled, equipped. */
const mayDouble = /[^aeiou][aeiou][lp]$/

function inflect(base: string): Array<[string, Inflection]> {
  const y = base.endsWith('y') && !vowel.test(base.at(-2) ?? 'a')
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  const stem = base.endsWith('e') ? base.slice(0, -1) : double(base)
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const ing = y ? `${base}ing` : base.endsWith('ee') ? `${base}ing` : `${stem}ing`
  const doubled: Array<[string, Inflection]> = mayDouble.test(base)
    ? [
        [`${base}${base.at(-1)}ed`, 'past'],
        [`${base}${base.at(-1)}ing`, 'ing']
      ]
    : []
  return [[base, 'base'], [s, 's'], [past, 'past'], [ing, 'ing'], ...doubled]
}

function irregularInflection(form: string): Inflection {
  if (form.endsWith('ing')) return 'ing'
  return english.verbs.thirdPerson.includes(form) ? 's' : 'past'
}

function buildForms(): Map<string, VerbForm> {
  const {irregular, ambiguous, thirdPerson: _, auxiliaries: __, ...classes} = english.verbs
  const doubtful = new Set(ambiguous)
  const forms = new Map<string, VerbForm>()
  const add = (form: string, lemma: string, verbClass: VerbClass, inflection: Inflection) => {
    if (!forms.has(form)) forms.set(form, {lemma, verbClass, inflection, ambiguous: doubtful.has(form)})
  }
  for (const [verbClass, lemmas] of Object.entries(classes) as Array<[VerbClass, string[]]>)
    for (const lemma of lemmas) {
      for (const form of irregular[lemma] ?? []) add(form, lemma, verbClass, irregularInflection(form))
      for (const [form, inflection] of inflect(lemma)) add(form, lemma, verbClass, inflection)
      // British: "realised", "modernise"
      for (const [form, inflection] of lemma.endsWith('ize') ? inflect(lemma.replace(/ize$/, 'ise')) : [])
        add(form, lemma, verbClass, inflection)
    }
  return forms
}

const forms = buildForms()

/** The verb that a lower-case word can be a form of; the class of the first list that has it. */
export function verbForm(word: string): VerbForm | undefined {
  if (!word.startsWith('re-')) return forms.get(word)
  // "re-employed", "re-opened": done once more, even where the verb alone tells what there is
  const form = forms.get(word.slice(3))
  return form?.verbClass === 'stock' ? {...form, verbClass: 'action'} : form
}
