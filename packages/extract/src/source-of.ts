import type {CleanDocument} from '@jianbao/clean'
import type {FigureSource} from '@jianbao/model'

/** Where a stretch of the clean text comes from. */
export function sourceOf(cleanStart: number, cleanEnd: number, {source, text}: CleanDocument): FigureSource {
  const {path, sha256} = source
  const {start, end} = text.toOrigin(cleanStart, cleanEnd)
  return {path, sha256, start, end, cleanStart, cleanEnd}
}
