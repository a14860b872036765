import {sanitizeSvg} from '@jianbao/remark-pdfmake'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** A tree whose pictures stand beside it, and those pictures by their address. */
export interface Pictured {
  readonly tree: Root
  readonly pictures: ReadonlyMap<string, string | Uint8Array>
}

/** Templates may come from anyone: a drawing that a browser opens runs its scripts. What is no drawing is left empty. */
const harmless = (svg: Uint8Array): string => sanitizeSvg(new TextDecoder('utf-8').decode(svg)).svg

/** Moves the template's own pictures (a logo) into the briefing's folder, beside its charts. The tree given stays. */
export function withTemplateImages(tree: Root, folder: string, images: Readonly<Record<string, Uint8Array>>): Pictured {
  const copy = structuredClone(tree)
  const pictures = new Map<string, string | Uint8Array>()
  visit(copy, 'image', (node) => {
    const bytes = Object.hasOwn(images, node.url) ? images[node.url] : undefined
    if (bytes === undefined) return
    node.url = `${folder}/${node.url}`
    pictures.set(node.url, /\.svg$/i.test(node.url) ? harmless(bytes) : bytes)
  })
  return {tree: copy, pictures}
}
