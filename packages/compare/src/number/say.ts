import type {Bilingual, Language} from '@jianbao/model'

/** Fills the named places of a wording: `fill('{place}政府', {place: '常州市'})`. Unknown places stay. */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
  return wording.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The wording in one language; the other language's where it is empty. */
export function say(words: Bilingual, language: Language): string {
  return words[language] || words[language === 'zh' ? 'en' : 'zh']
}

/** Whether a text holds Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
