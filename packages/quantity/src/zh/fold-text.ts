/** Full-width digits, letters and signs, and all sorts of spaces: what has a plain twin that matters to numbers. */
const wide = /[０-９Ａ-Ｚａ-ｚ．％／＋－＄︰∶：\u3000\u00A0\u2002\u2003\u2009\t]/g

const firstWide = 0xff01
const widthOffset = 0xfee0

/** The text with full-width digits and signs made plain. Same length: offsets stay valid. */
export function foldText(text: string): string {
  return text.replace(wide, (char) => {
    const code = char.charCodeAt(0)
    if (code >= firstWide) return String.fromCharCode(code - widthOffset)
    return char === '∶' || char === '︰' ? ':' : ' '
  })
}
