import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `growth of 2.9 percent fell short of | the 5 percent goal`: the goal of what was told before. */
export function goalFrame(view: View): Frame | undefined {
  const {tags, quantity, topic} = view
  if (!words.aims.has(lowerAt(tags, quantity.to)) || !topic.told || quantity.counted) return undefined
  if (quantity.rules.includes('en/hyphenated-money')) return undefined
  const ofRate = topic.change ? 'change' : 'share'
  const kind = /^(?:%|pp)$/.test(quantity.unit) ? ofRate : (topic.kind ?? 'level')
  return {kind, subject: topic.told, rule: 'en/goal'}
}
