import {VFileMessage} from 'vfile-message'

export type Severity = 'info' | 'warning' | 'error'

/**
 * Something a reader of the result must know: a damaged place, a doubtful reading, a report that cannot be compared.
 * Plain data, so that it survives JSON; {@link toVFileMessage} turns it into what the unified ecosystem expects.
 */
export interface Diagnostic {
  /** Stable kebab-case name of the rule, e.g. `lost-digit`. */
  readonly ruleId: string
  readonly severity: Severity
  /** One sentence: what is wrong. */
  readonly reason: string
  /** One sentence: what the reader can do about it. */
  readonly hint?: string
  /** File the place is in. */
  readonly path?: string
  /** UTF-16 offsets into the decoded original, end exclusive. */
  readonly start?: number
  readonly end?: number
  /** 1-based place in the decoded original. */
  readonly line?: number
  readonly column?: number
}

/** The same diagnostic as a `VFileMessage`; `error` becomes `fatal: true`, `info` becomes `fatal: undefined`. */
export function toVFileMessage(diagnostic: Diagnostic): VFileMessage {
  const {line, column, start, ruleId, reason, hint, severity} = diagnostic
  const message = new VFileMessage(reason, {
    ruleId,
    source: 'jianbao',
    ...(line === undefined || column === undefined ? {} : {place: {line, column, offset: start}})
  })
  message.fatal = severity === 'info' ? undefined : severity === 'error'
  if (hint !== undefined) message.note = hint
  return message
}
