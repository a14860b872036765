import {builtInLexicon, type Lexicon} from '@jianbao/lexicon'
import {extendLexicon} from '@jianbao/lexicon/extend'
import {InputError} from '@jianbao/model'
import {isNode, LineCounter, parseDocument} from 'yaml'

/**
 * The lexicon with what a configuration adds under `lexicon:`; `undefined` where it adds nothing.
 *
 * @throws {InputError} with the place of the first fault in the configuration.
 */
export function ownLexicon(extension: unknown, text: string, path: string): Lexicon | undefined {
  if (extension === undefined) return undefined
  const {lexicon, issues} = extendLexicon(builtInLexicon(), extension)
  if (lexicon !== null) return lexicon
  const [issue] = issues
  const keys = ['lexicon', ...(issue?.path ?? [])]
  throw new InputError(`“${keys.join('.')}”: ${issue?.message}.`, {path, ...placeOfKey(text, keys)})
}

/** Line and column of a value in YAML, or of the nearest value around it. */
function placeOfKey(text: string, keys: ReadonlyArray<string | number>): {line: number; column: number} {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter})
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true)
    if (!isNode(node)) continue
    const {line, col} = lineCounter.linePos(node.range?.[0] ?? 0)
    return {line, column: col}
  }
  return {line: 1, column: 1}
}
