import {nothing, type Rule} from '../rule.js'
import {jammerNoise} from './jammer-noise.js'
import {tailNoise} from './line-tails.js'

/** What sites put against copying at the ends of lines, unseen by those who read there. */
export const lineNoise: Rule = {
  id: 'line-noise',
  about:
    'Random characters, watermarks and addresses that a page puts at the ends of lines against copying are removed.',
  find(text) {
    const jammed = jammerNoise(text)
    const tails = tailNoise(text).filter(({start, end}) => !jammed.some((run) => run.start < end && start < run.end))
    if (jammed.length + tails.length === 0) return nothing
    return {changes: [...jammed, ...tails].sort((a, b) => a.start - b.start)}
  }
}
