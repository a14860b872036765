import type {Span} from '@jianbao/model'
import type {Change} from '../rule.js'

/** Takes away a stretch that is no part of the report, for a reason. */
export const removal = ({start, end}: Span, reason: string): Change => ({
  start,
  end,
  after: '',
  certainty: 'determined',
  removal: reason
})
