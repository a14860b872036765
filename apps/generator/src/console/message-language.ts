export type MessageLanguage = 'zh' | 'en'

/**
 * The language of messages: that of `--lang`, else the terminal's (POSIX: `LC_ALL` before `LC_MESSAGES` before `LANG`).
 *
 * @example messageLanguage(['brief', '--lang', 'zh'], {}) // 'zh'
 */
export function messageLanguage(args: readonly string[], env: NodeJS.ProcessEnv): MessageLanguage {
  const {LC_ALL, LC_MESSAGES, LANG} = env
  const option = /(?:^| )(?:--lang(?:=| )|-l ?)(zh|en)(?: |$)/.exec(args.join(' '))?.[1]
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  return option === 'zh' || (option === undefined && locale.startsWith('zh')) ? 'zh' : 'en'
}

/** What says messages in a language; the Chinese ones are read only where they are needed. */
export async function speakerOf(language: MessageLanguage): Promise<(message: string) => string> {
  return language === 'zh' ? (await import('./in-chinese.js')).inChinese : (message) => message
}
