import type {Image, ImageReference, Paragraph} from 'mdast'
import type {Block} from '../definition.js'
import {imageType, isPrintable} from './image-type.js'
import {splitRuns} from './split-runs.js'
import {type Place, report, type State, toStyle} from './state.js'
import {svgBlock} from './svg.js'

/** The picture of a paragraph that holds nothing else. */
export function isPicture(node: Paragraph): Image | ImageReference | undefined {
  const [only] = node.children
  return node.children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference') ? only : undefined
}

function alternative(state: State, node: Image | ImageReference, place: Place): Block {
  const style = {...place.style, ...toStyle(state.theme.styles.caption)}
  return {...style, text: splitRuns(state, `[${node.alt || 'image'}]`, {}, style, node), margin: [0, 4, 0, 6]}
}

/** A picture in a block of its own, at most as wide as the text, with its title as caption. */
export function imageBlock(state: State, node: Image | ImageReference, place: Place): Block {
  const url = node.type === 'image' ? node.url : state.definitions.get(node.identifier)?.url
  const bytes =
    url === undefined || !Object.hasOwn(state.options.images ?? {}, url) ? undefined : state.options.images?.[url]
  if (url === undefined || bytes === undefined) {
    report(
      state,
      'image-missing',
      `The image ${(url ?? '').slice(0, 80)} was not given; its alternative text is printed`,
      node
    )
    return alternative(state, node, place)
  }
  const type = imageType(bytes)
  if (type === undefined || !isPrintable(type, bytes)) {
    const reason = type === undefined ? 'is neither PNG, JPEG nor SVG' : 'is damaged'
    report(state, 'image-format', `The image ${url.slice(0, 80)} ${reason}; its alternative text is printed`, node)
    return alternative(state, node, place)
  }
  if (type === 'image/svg+xml') return svgBlock(state, new TextDecoder().decode(bytes), place, node)
  state.images[url] = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  const picture: Block = {image: url, maxWidth: place.width, alignment: 'center', margin: [0, 6, 0, 6]}
  const title = node.type === 'image' ? node.title : state.definitions.get(node.identifier)?.title
  if (title == null || title === '') return picture
  const style = {...place.style, alignment: 'center' as const, ...toStyle(state.theme.styles.caption)}
  return {
    unbreakable: true,
    stack: [picture, {...style, text: splitRuns(state, title, {}, style, node), margin: [0, 0, 0, 8]}]
  }
}
