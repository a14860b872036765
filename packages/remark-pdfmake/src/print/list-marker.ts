import type {LayoutBuilder, ListMarker} from './internals/layout.js'
import {Line} from './text/line.js'

/** Puts the bullet or number of an item left of its first line, which has just been added, and before it in the page. */
export function addMarker(
  writer: LayoutBuilder['writer'],
  {canvas, _inlines, _minWidth = 0}: ListMarker,
  line: Line
): void {
  const [vector] = canvas ?? []
  const [number] = _inlines ?? []
  const before = writer.context().getCurrentPage().items.length - 1
  if (vector !== undefined) writer.addVector({...vector, x: (vector.x ?? 0) - _minWidth})
  else if (number !== undefined) {
    const own = new Line(_minWidth, [number], number.width, true, true)
    const y = line.getAscenderHeight() - own.getAscenderHeight()
    writer.addLine(Object.assign(own, {x: -_minWidth, y}), true, before)
  }
}
