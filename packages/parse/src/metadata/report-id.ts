import type {Body, Place} from '@jianbao/model'

/**
 * `jintan-2024-government`: English short name, year planned for, body. Stable, and fit for a file name; a place without
 * a known English name keeps its Chinese one.
 */
export function reportId(place: Place | null, englishShort: string | null, year: string | null, body: Body): string {
  const name = slug(englishShort ?? place?.en ?? '') || place?.code || 'report'
  return [name, year ?? 'undated', body].join('-')
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, '-')
    .replace(/^-|-$/g, '')
}
