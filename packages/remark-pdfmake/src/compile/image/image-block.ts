import type {Image, ImageReference, Paragraph} from 'mdast'
import type {Block} from '../../definition.js'
import {splitRuns} from '../split-runs.js'
import {type Place, report, type State, toStyle} from '../state.js'
import {svgBlock} from '../svg/svg-block.js'
import {pictureHeight} from '../type-area.js'
import {type ImageType, imageType} from './image-type.js'
import {isPrintable} from './is-printable.js'

/** The picture of a paragraph that holds nothing else. */
export function isPicture(node: Paragraph): Image | ImageReference | undefined {
  const [only] = node.children
  return node.children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference') ? only : undefined
}

function alternative(state: State, node: Image | ImageReference, place: Place): Block {
  const style = {...place.style, ...toStyle(state.theme.styles.caption)}
  return {...style, text: splitRuns(state, `[${node.alt || 'image'}]`, {}, style, node), margin: [0, 4, 0, 6]}
}

interface Source {
  url: string
  title: string
}

function sourceOf(state: State, node: Image | ImageReference): Source {
  const source = node.type === 'image' ? node : state.definitions.get(node.identifier)
  return {url: source?.url ?? '', title: source?.title ?? ''}
}

interface Picture {
  type: ImageType
  bytes: Uint8Array
}

/** The picture that these bytes are, or what speaks against printing them. */
function checked(bytes: Uint8Array | undefined): Picture | {ruleId: string; fault: string} {
  if (bytes === undefined) return {ruleId: 'image-missing', fault: 'was not given'}
  const type = imageType(bytes)
  if (type === undefined) return {ruleId: 'image-format', fault: 'is neither PNG, JPEG nor SVG'}
  if (!isPrintable(type, bytes)) return {ruleId: 'image-format', fault: 'is damaged or too large'}
  return {type, bytes}
}

function titled(state: State, block: Block, title: string, node: Image | ImageReference, place: Place): Block {
  const style = {...place.style, alignment: 'center' as const, ...toStyle(state.theme.styles.caption)}
  const caption: Block = {...style, text: splitRuns(state, title, {}, style, node), margin: [0, 0, 0, 8]}
  return {unbreakable: true, stack: [block, caption]}
}

function picture(state: State, {type, bytes}: Picture, url: string, place: Place, node: Image | ImageReference): Block {
  if (type === 'image/svg+xml') return svgBlock(state, new TextDecoder().decode(bytes), place, node)
  state.images[url] = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  const size = {maxWidth: place.width, maxHeight: pictureHeight(state.theme)}
  return {image: url, ...size, alignment: 'center', margin: [0, 6, 0, 6]}
}

/** A picture in a block of its own, at most as wide as the text and almost as high as a page, with its title as caption. */
export function imageBlock(state: State, node: Image | ImageReference, place: Place): Block {
  const {url, title} = sourceOf(state, node)
  const given = state.options.images ?? {}
  const bytes = Object.hasOwn(given, url) ? given[url] : undefined
  const found = checked(bytes)
  if ('fault' in found) {
    report(state, found.ruleId, `The image ${url.slice(0, 80)} ${found.fault}; its alternative text is printed`, node)
    return alternative(state, node, place)
  }
  const block = picture(state, found, url, place, node)
  return title === '' ? block : titled(state, block, title, node, place)
}
