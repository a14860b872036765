/** Text at a place on a page, in points from the lower left corner. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

const width = 595
const height = 842

/**
 * A PDF as office programs make them for Chinese: the font is not embedded, its encoding a predefined map of UCS-2.
 * `angle` turns the page.
 */
export function pdfOf(pages: ReadonlyArray<readonly Placed[]>, angle: 0 | 90 = 0): Uint8Array {
  const font = 3
  const pageOf = (at: number) => font + 3 + 2 * at
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${pageOf(at)} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[${font + 1} 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor ${font + 2} 0 R>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 752/Descent -271/CapHeight 737/StemV 58>>'
  ]
  for (const page of pages) {
    const content = page.map(({x, y, size, text}) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${ucs2(text)}> Tj`).join('\n')
    const at = objects.length + 1
    objects.push(
      `<</Type/Page/Parent 2 0 R/Rotate ${angle}/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F ${font} 0 R>>>>/Contents ${at + 1} 0 R>>`,
      `<</Length ${content.length + 6}>>stream\nBT\n${content}\nET\nendstream`
    )
  }
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`)
}

function ucs2(text: string): string {
  return Array.from({length: text.length}, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
}

/** Lines one below another, `step` apart. */
export function below(lines: readonly string[], {x = 90, y = 700, size = 12, step = 20} = {}): Placed[] {
  return lines.map((text, at) => ({x, y: y - at * step, size, text}))
}
