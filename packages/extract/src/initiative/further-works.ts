import {worksFile} from '@jianbao/lexicon'
import {conceptOfName} from './concept-of-name.js'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

const further = new RegExp(worksFile.further, 'y')

/** What works are done to: roads and houses, lakes and towns, parks of industry. */
const kinds: ReadonlySet<string> = new Set(['project', 'place', 'platform'])

/** Names with what is done to the thing, or built beside it: [江港码头]改扩建工程, [市第一医院]门诊综合楼, [江城古城]保护与改造工程. */
export function withFurther(text: string, names: readonly Named[]): Named[] {
  return names.map((named) => {
    if (!kinds.has(named.kind)) return named
    further.lastIndex = named.end
    const behind = further.exec(text)?.[0]
    if (behind === undefined) return named
    const name = named.name + foldChineseName(behind)
    return {...named, end: named.end + behind.length, name, concept: conceptOfName(name), kind: 'project'}
  })
}
