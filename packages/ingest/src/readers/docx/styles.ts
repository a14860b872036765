import {descendants, first, type Node, settingOf, switchOf} from './elements.js'

interface Style {
  readonly basedOn: string | undefined
  readonly isHidden: boolean | undefined
  readonly list: string | undefined
  readonly level: string | undefined
}

// No template builds styles on each other more deeply; a ring of them would have no end.
const deepest = 20

/** What a document's named styles say of hiding and numbering, with what they take over from others. */
export class Styles {
  readonly #styles = new Map<string, Style>()

  constructor(part: Node | undefined) {
    for (const style of part ? descendants(part, 'w:style') : [])
      this.#styles.set(style.attributes['w:styleId'] ?? '', {
        basedOn: settingOf(style, 'w:basedOn'),
        isHidden: switchOf(first(style, 'w:rPr'), 'w:vanish'),
        list: settingOf(style, 'w:pPr', 'w:numPr', 'w:numId'),
        level: settingOf(style, 'w:pPr', 'w:numPr', 'w:ilvl')
      })
  }

  isHidden(id: string | undefined): boolean {
    return this.#lookUp(id, 'isHidden') ?? false
  }

  /** Number of the list that paragraphs of a style are items of. */
  listOf(id: string | undefined): string | undefined {
    return this.#lookUp(id, 'list')
  }

  levelOf(id: string | undefined): string | undefined {
    return this.#lookUp(id, 'level')
  }

  #lookUp<K extends keyof Style>(id: string | undefined, key: K): Style[K] | undefined {
    let style = this.#styles.get(id ?? '')
    for (let depth = 0; style && depth < deepest; depth++) {
      if (style[key] !== undefined) return style[key]
      style = this.#styles.get(style.basedOn ?? '')
    }
    return undefined
  }
}
