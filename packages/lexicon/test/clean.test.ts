import {expect, test} from 'vitest'
import {z} from 'zod'
import {
  callsFile,
  characterLevel,
  charactersRead,
  englishFile,
  englishWords,
  isReadAs,
  isSyllable,
  junkFile,
  lettersFile,
  linesFile,
  numbersFile,
  pageFile,
  scriptFile,
  scriptTables,
  scriptWords,
  vocabularyFile,
  withoutTone,
  wordingFile,
  wordLevel
} from '../src/clean.js'

const words = z.array(z.string().min(1))

test('the files for cleaning have their shape', () => {
  const script = z.strictObject({
    source: z.string(),
    mainland: words,
    elsewhere: words,
    forms: z.record(z.string(), z.string()),
    characters: z.record(z.string(), z.string()),
    keep: words,
    turn: z.record(z.string(), z.string()),
    titles: words,
    surnames: z.string(),
    names: z.string()
  })
  const junk = z.strictObject({
    source: z.string(),
    lines: z.array(
      z.strictObject({
        reason: z.string(),
        pattern: z.string(),
        unless: z.string().optional(),
        needs: z.string().optional(),
        length: z.number().optional()
      })
    ),
    bars: z.array(
      z.strictObject({
        reason: z.string(),
        words,
        needs: words,
        least: z.number().optional(),
        rest: z.number(),
        unless: z.string().optional()
      })
    ),
    spam: z.strictObject({
      words,
      certain: words,
      short: words,
      vices: z.string(),
      lures: z.string(),
      hints: z.string(),
      plain: z.string(),
      reports: z.string(),
      english: words,
      share: z.number(),
      shareOfTwo: z.number()
    }),
    advertising: z.strictObject({contacts: words, offers: words}),
    foreignScripts: z.string(),
    glued: z.array(z.strictObject({reason: z.string(), pattern: z.string()})),
    sourceMark: z.string(),
    posters: z.string(),
    closing: z.string(),
    pageTalk: words
  })
  const vocabulary = z.strictObject({source: z.string(), formulas: words, words})
  const wording = z.strictObject({
    source: z.string(),
    reworded: words,
    masked: z.string(),
    missing: z.string(),
    shareless: z.string()
  })
  const letters = z.strictObject({
    source: z.string(),
    radicals: z.record(z.string(), z.string()),
    compounds: words,
    secondParts: z.string(),
    peoples: z.string(),
    solid: z.record(z.string(), z.string()),
    lookAlikes: z.string(),
    foreign: z.record(z.string(), z.string()),
    lookAlikeCue: z.string()
  })
  const numbers = z.strictObject({
    source: z.string(),
    asks: z.string(),
    measures: z.string(),
    lostYear: z.string(),
    lostMonth: z.string(),
    parts: z.string(),
    from: z.string(),
    behindDigit: z.string(),
    namesBehindDigit: z.string(),
    behindLetters: z.string(),
    englishMeasures: z.string(),
    englishScales: z.string(),
    beforeParted: z.string(),
    englishGlued: z.string()
  })
  const english = z.strictObject({
    source: z.string(),
    endsNumber: z.string(),
    months: z.string(),
    tellsNumber: z.string(),
    wholeNumber: z.string(),
    notCounted: z.string(),
    misreadCue: z.string(),
    misread: z.strictObject({
      strong: z.array(z.tuple([z.string(), z.string()])),
      weak: z.array(z.tuple([z.string(), z.string()]))
    }),
    shortWords: words,
    gluedBefore: words,
    ligatureCue: z.string(),
    words
  })
  const ofLines = z.strictObject({
    source: z.string(),
    freshStart: z.string(),
    restOfNumber: z.string(),
    goesOn: words,
    goesOnChinese: z.string(),
    pageNumber: z.string(),
    headWithPage: z.string(),
    speechStart: z.string(),
    speechEnd: z.string(),
    pollutantCut: z.string(),
    meetingName: z.string(),
    meetingPaper: z.string(),
    laterHeadline: z.string(),
    firstHeadline: z.string(),
    unitBroken: z.string(),
    titleGoesOn: z.string()
  })
  const calls = z.strictObject({
    glued: z.string(),
    source: z.string(),
    chinese: words,
    english: words,
    report: z.string(),
    reportEnglish: z.string()
  })
  const page = z.strictObject({
    source: z.string(),
    cues: words,
    within: words,
    box: z.string(),
    visitor: z.string(),
    menu: z.string(),
    session: z.string(),
    speaker: z.string(),
    title: z.string(),
    titlePart: z.string(),
    otherTitle: z.string(),
    noTitle: z.string(),
    theme: z.string(),
    english: z.string(),
    hearers: z.string(),
    heading: z.string(),
    item: z.string(),
    note: z.string(),
    supplement: z.string(),
    figures: z.string(),
    thanks: z.string(),
    markSigns: z.string(),
    commonSigns: z.string(),
    address: z.string(),
    ownAddress: z.string(),
    beforeAddress: z.string(),
    inBrackets: z.string()
  })
  expect(page.safeParse(pageFile).error?.issues).toBeUndefined()
  expect(calls.safeParse(callsFile).error?.issues).toBeUndefined()
  expect(english.safeParse(englishFile).error?.issues).toBeUndefined()
  expect(ofLines.safeParse(linesFile).error?.issues).toBeUndefined()
  expect(numbers.safeParse(numbersFile).error?.issues).toBeUndefined()
  expect(letters.safeParse(lettersFile).error?.issues).toBeUndefined()
  expect(wording.safeParse(wordingFile).error?.issues).toBeUndefined()
  expect(vocabulary.safeParse(vocabularyFile).error?.issues).toBeUndefined()
  expect(script.safeParse(scriptFile).error?.issues).toBeUndefined()
  expect(junk.safeParse(junkFile).error?.issues).toBeUndefined()
})

test('readings know simplified and traditional characters, with and without tone', () => {
  expect(isReadAs('報', 'bào')).toBe(true)
  expect(isReadAs('报', 'bao')).toBe(true)
  expect(isReadAs('長', 'zhǎng') && isReadAs('長', 'cháng')).toBe(true)
  expect(isReadAs('報', 'guó')).toBe(false)
  expect(charactersRead('cè')).toContain('冊')
  expect(withoutTone('lǜ')).toBe('lü')
  expect(isSyllable('zhuang') && isSyllable('zhuàng')).toBe(true)
  expect(isSyllable('gdp')).toBe(false)
})

test('words carry how frequent they are', () => {
  expect(wordLevel('经济')).toBeGreaterThan(wordLevel('经幡') ?? 0)
  expect(wordLevel('经')).toBeGreaterThan(wordLevel('泾') ?? 0)
  expect(wordLevel('A')).toBeUndefined()
  expect(wordLevel('')).toBeUndefined()
  // 经济学 is a word, 济学 within it is none behind 经
  expect(wordLevel('经济学')).toBeDefined()
  expect(wordLevel('经学家人')).toBeUndefined()
})

test('characters carry how frequent they are, alone or not', () => {
  // 籍 hardly stands alone; 篘, which the dictionary counts alone as a fragment, stands in no word.
  expect(characterLevel('籍')).toBeGreaterThan(characterLevel('谟') ?? 0)
  expect(characterLevel('的')).toBeGreaterThan(characterLevel('籍') ?? 0)
  expect(characterLevel('篘') ?? 0).toBeLessThan(characterLevel('谟') ?? 0)
  expect(characterLevel('A')).toBeUndefined()
})

test('the tables of scripts guard words', () => {
  expect(scriptTables().characters.get('報')).toBe('报')
  expect(scriptWords().get('顯')).toContainEqual(['顯著', '显著'])
})

// Unicode sorts a radical with the character that it is the form of.
test.each(Object.entries(lettersFile.radicals))('radical %s is %s', (radical, char) => {
  const unlike = ['⺼', '⻃', '⻧'] // ICU's root collation has these three apart; the database of characters has not
  const {compare} = new Intl.Collator('und', {sensitivity: 'base'})
  if (!unlike.includes(radical)) expect(compare(radical, char)).toBe(0)
  expect(radical.codePointAt(0)).toBeGreaterThanOrEqual(0x2e80)
  expect(radical.codePointAt(0)).toBeLessThanOrEqual(0x2ef3)
})

test('the list of English words has those of reports and no misreadings', () => {
  for (const word of ['government', 'modernization', 'hotline', 'yuan', 'zebras'])
    expect(englishWords().has(word)).toBe(true)
  for (const word of ['govemment', 'rnillion', 'orts', 'ce', 'refi']) expect(englishWords().has(word)).toBe(false)
})
