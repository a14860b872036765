import type {CleanDocument} from '@jianbao/clean'
import {MappedText} from '@jianbao/mapped-text'
import {type Report, toVFileMessage} from '@jianbao/model'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {type ParseOptions, parseReport} from './parse-report.js'

/** Options of {@link reportParser}. */
export interface ReportPluginOptions extends ParseOptions {
  /** SHA-256 of the file's bytes, for the metadata; empty by default, because no hash is computed here. */
  readonly sha256?: string
}

/**
 * A parser for unified: `unified().use(reportParser).parse(file)` gives the {@link Report} of a clean text. The file's
 * value is taken as it is; diagnostics become messages of the file.
 *
 * @example
 * const report = unified().use(reportParser).parse(new VFile({path: 'report.txt', value: cleanText}))
 */
export const reportParser: Plugin<[ReportPluginOptions?], string, Report> = function (options = {}) {
  this.parser = (value: string, file: VFile): Report => {
    const report = parseReport(documentOf(value, file, options.sha256 ?? ''), options)
    file.messages.push(...report.diagnostics.map(toVFileMessage))
    return report
  }
}

function documentOf(text: string, file: VFile, sha256: string): CleanDocument {
  const source = {
    path: file.path ?? '-',
    sha256,
    format: 'txt',
    encoding: 'utf-8',
    evidence: [],
    text,
    diagnostics: []
  } as const
  return {source, text: MappedText.fromOriginal(text), repairs: [], removals: [], diagnostics: []}
}
