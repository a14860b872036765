import type {VerbForm} from '@jianbao/quantity'

/** `reached`, `exceeded`: the number behind is what there is. */
export function isReached(form: VerbForm | undefined): boolean {
  return form?.verbClass === 'reach' || form?.verbClass === 'exceed'
}

/** `rose`, `fell`: the number behind may be by how much. */
export function isChanged(form: VerbForm | undefined): boolean {
  return form?.verbClass === 'rise' || form?.verbClass === 'fall'
}

/** Whether a verb tells of a measure at all. */
export function isMeasuring(form: VerbForm | undefined): boolean {
  return isReached(form) || isChanged(form)
}
