import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Edit, MappedText} from '../src/index.js'

const letters = fc.string({unit: fc.constantFrom('增', '8', '.', ' ', '\n', '(', '，', '𠮷'), maxLength: 30})

/** A text and edits that fit it: sorted, not overlapping, insertions and deletions among them. */
const edited = letters.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(fc.tuple(fc.nat(text.length), fc.nat(5), fc.constantFrom('', '▯', '甲乙', '2023年')), {maxLength: 6})
  )
)

function editsFor(length: number, wishes: ReadonlyArray<readonly [number, number, string]>): Edit[] {
  const edits: Edit[] = []
  let free = 0
  for (const [start, size, after] of [...wishes].sort((a, b) => a[0] - b[0])) {
    const end = Math.min(length, start + size)
    if (start < free || start > length) continue
    edits.push({start, end, after})
    free = end + 1
  }
  return edits
}

function replace(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((rest, {start, end, after}) => rest.slice(0, start) + after + rest.slice(end), text)
}

test('edits give the text that plain replacing gives', () => {
  fc.assert(
    fc.property(edited, ([text, wishes]) => {
      const edits = editsFor(text.length, wishes)
      expect(MappedText.fromOriginal(text).edit(edits).value).toBe(replace(text, edits))
    })
  )
})

test('every stretch maps into the original, in order, and kept characters map to themselves', () => {
  fc.assert(
    fc.property(edited, edited, ([text, first], [, second]) => {
      const once = MappedText.fromOriginal(text).edit(editsFor(text.length, first))
      const twice = once.edit(editsFor(once.value.length, second))
      let start = 0
      let origin = 0
      for (const segment of twice.segments) {
        expect(segment.start).toBe(start)
        expect(segment.origin).toBeGreaterThanOrEqual(origin)
        start += segment.length
        origin = segment.verbatim ? segment.origin + segment.originLength : segment.origin
        expect(segment.origin + segment.originLength).toBeLessThanOrEqual(text.length)
        const piece = twice.value.slice(segment.start, start)
        if (segment.verbatim) expect(text.slice(segment.origin, origin)).toBe(piece)
      }
      expect(start).toBe(twice.value.length)
    })
  )
})

test('spans of the original stay inside it and grow with the span of the text', () => {
  fc.assert(
    fc.property(edited, fc.nat(40), fc.nat(40), ([text, wishes], one, two) => {
      const mapped = MappedText.fromOriginal(text).edit(editsFor(text.length, wishes))
      const [start, end] = [one, two].map((at) => Math.min(at, mapped.value.length)).sort((a, b) => a - b) as [
        number,
        number
      ]
      const whole = mapped.toOrigin(0, mapped.value.length)
      const span = mapped.toOrigin(start, end)
      expect(span.start).toBeLessThanOrEqual(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
      if (start === end) return
      expect(span.start).toBeGreaterThanOrEqual(whole.start)
      expect(span.end).toBeLessThanOrEqual(whole.end)
    })
  )
})

test('a slice maps as the whole does', () => {
  fc.assert(
    fc.property(edited, fc.nat(40), fc.nat(40), ([text, wishes], one, two) => {
      const mapped = MappedText.fromOriginal(text).edit(editsFor(text.length, wishes))
      const start = Math.min(one, two, mapped.value.length)
      const end = Math.min(Math.max(one, two), mapped.value.length)
      const slice = mapped.slice(start, end)
      expect(slice.value).toBe(mapped.value.slice(start, end))
      for (let at = 0; at < slice.value.length; at++)
        expect(slice.toOrigin(at, at + 1)).toEqual(mapped.toOrigin(start + at, start + at + 1))
    })
  )
})

test('no edits, no change', () => {
  const text = MappedText.fromOriginal('政府')
  expect(text.edit([])).toBe(text)
  expect(MappedText.fromOriginal('').toOrigin(0, 0)).toEqual({start: 0, end: 0})
})
