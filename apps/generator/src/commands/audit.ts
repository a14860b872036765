import type {Audit} from '@jianbao/model'
import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import type {LoadedReport} from '../reports/load-reading.js'
import {emit, toJson} from './emit.js'
import {placeOf} from './place-of.js'

/** `jianbao audit ORIGINAL TRANSLATION`: figures that the translation changed, lost or added. */
export function addAudit(program: Command, {console, setFindings}: CommandContext): void {
  withCommonOptions(program.command('audit'), ['text', 'json'], 'text')
    .description('find the figures that a translation changed, lost or added (exit 1 if there are any)')
    .argument('<original>', 'report in Chinese')
    .argument('<translation>', 'its translation')
    .action(async (original: string, translation: string, options: CommonOptions) => {
      const {loadPair} = await import('../reports/load-readings.js')
      const {auditTranslation} = await import('@jianbao/compare')
      const [first, second] = await loadPair([original, translation], console)
      const audit = auditTranslation(first.reading, second.reading)
      await emit(
        options.format === 'json' ? toJson(audit) : await asText(audit, [first, second], options.lang),
        options,
        console
      )
      setFindings(audit.findings.length > 0)
    })
}

const words = {
  zh: {mark: '：', sum: (pairs: number, findings: number) => `对上${pairs}个数字，${findings}处不一致`},
  en: {mark: ': ', sum: (pairs: number, findings: number) => `${pairs} pairs, ${findings} findings`}
}

async function asText(
  {pairs, findings}: Audit,
  reports: readonly LoadedReport[],
  language: 'zh' | 'en'
): Promise<string> {
  const {mark, sum} = words[language]
  const {templateWords} = await import('@jianbao/lexicon')
  const {auditCategories} = templateWords()
  const lines = findings.map(
    ({category, note, original, translation}) =>
      `${placeOf(original ?? translation, reports)}${auditCategories[category][language]}${mark}${note[language]}`
  )
  return [...lines, sum(pairs.length, findings.length)].join('\n')
}
