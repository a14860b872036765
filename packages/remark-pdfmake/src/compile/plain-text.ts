import type {Nodes} from 'mdast'
import {walk} from './walk.js'

/** The text of a node without its markup; a picture gives its alternative text. */
export function plainText(node: Nodes): string {
  let text = ''
  walk(node, (part) => {
    if (part.type === 'text' || part.type === 'inlineCode' || part.type === 'code') text += part.value
    else if (part.type === 'image' || part.type === 'imageReference') text += part.alt ?? ''
    else if (part.type === 'break') text += ' '
  })
  return text.replace(/\s+/g, ' ').trim()
}
