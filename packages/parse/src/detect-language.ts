import type {Language} from '@jianbao/model'

/** Characters looked at: the head and the first paragraphs. */
const sampled = 4000

/** Chinese if a fifth of the letters at the beginning are Han: English reports name at most a few terms in Chinese. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, sampled)
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0
  return han * 4 >= latin ? 'zh' : 'en'
}
