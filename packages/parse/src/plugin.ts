import {undamagedDocument} from '@jianbao/clean'
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
    const report = parseReport(undamagedDocument(value, file.path, options.sha256), options)
    file.messages.push(...report.diagnostics.map(toVFileMessage))
    return report
  }
}
