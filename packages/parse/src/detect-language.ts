import type {Language} from '@jianbao/model'

/** Characters looked at: the head and the first paragraphs. */
const sampled = 4000

/** Chinese if a fifth of the letters at the beginning are Han: English reports name at most a few terms in Chinese. */
export function detectLanguage(text: string): Language {
  let han = 0
  let latin = 0
  for (let at = 0; at < Math.min(text.length, sampled); at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) han++
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
  }
  return han * 4 >= latin ? 'zh' : 'en'
}
