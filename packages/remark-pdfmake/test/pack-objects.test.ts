import {expect, test} from 'vitest'
import {packObjects} from '../src/print/pack-objects.js'
import {print, read} from './documents.js'

/** Links by the hundred: more small objects than one object stream takes. */
const markdown = Array.from(
  {length: 500},
  (_, index) => `## 节${index}\n\n见[上](#节${Math.max(0, index - 1)})。`
).join('\n\n')

test('links, bookmarks and destinations are in object streams, and a reader finds them', async () => {
  const pdf = await print(markdown)
  const {pages, outline, destinations} = await read(pdf)
  expect(pages.flatMap((page) => page.links)).toHaveLength(500)
  expect(pages.flatMap((page) => page.links).at(-1)?.destination).toBe('节498')
  expect(outline).toHaveLength(500)
  expect(destinations).toContain('节499')
  const text = Buffer.from(pdf).toString('latin1')
  expect(text.match(/\/Type \/ObjStm/g)?.length).toBeGreaterThan(3)
  expect(text).not.toContain('/Type /Annot')
})

test('a file that pdfkit did not write is refused', () => {
  expect(() => packObjects(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF\n'))).toThrow('no cross-reference table')
})
