import {templateWords} from '@jianbao/lexicon'
import {type Derived, decimal, type Figure, type Language} from '@jianbao/model'
import {formatNumber, precisionOf} from './format-number.js'
import {isChinese, say} from './say.js'

type Quantity = Pick<Figure, 'surface' | 'value' | 'high' | 'unit' | 'bound' | 'kind' | 'each'>

/**
 * A figure as it is printed: its own surface in its own language, else converted exactly, with its bound in words.
 * `57.66亿元` stays so in a Chinese briefing and is `5.766 billion yuan` in an English one; 下降18.6% is `-18.6%`.
 */
export function formatFigure(figure: Quantity, language: Language): string {
  if (figure.value === null) return figure.surface
  const text = withBound(quantityText(figure, figure.value, language), figure, language)
  // 绿色工厂、绿色供应链企业各1家 are two: printed as 1家, the share beside it would look wrong
  return figure.each === true ? say(templateWords().each, language).replace('{}', text) : text
}

function quantityText(figure: Quantity, value: number, language: Language): string {
  if (isOfLanguage(figure.surface, language)) return signed(figure.surface, value)
  const low = numberText(figure, value, language)
  const high = figure.high === undefined ? '' : templateWords().range + numberText(figure, figure.high, language)
  return signed(withUnit(low + high, figure, language), value)
}

/** Figures without words (12.5%, 3.1) belong to both languages; so do spelled-out English numbers to English. */
function isOfLanguage(surface: string, language: Language): boolean {
  if (language === 'zh') return isChinese(surface) || !/\p{Letter}/u.test(surface)
  return !isChinese(surface)
}

function numberText(figure: Quantity, value: number, language: Language): string {
  const exact = decimal(value).abs()
  return formatNumber(exact, language, figure.unit, precisionOf(figure.surface, value))
}

function withUnit(number: string, figure: Quantity, language: Language): string {
  const {units, rankWithin} = templateWords()
  if (figure.unit === 'rank' && figure.bound === 'lte') return say(rankWithin, language).replace('{}', number)
  const unit = units[figure.unit]
  if (unit === undefined) return `${number} ${figure.unit}`
  const form = language === 'en' && number === '1' && unit.one !== undefined ? unit.one : say(unit, language)
  return form.replace('{}', number)
}

/** A decline is stated as `18.6%` and means −18.6 %. */
function signed(text: string, value: number): string {
  return value < 0 && !/^[-−–]/.test(text) ? `-${text}` : text
}

function withBound(text: string, figure: Quantity, language: Language): string {
  const {bounds, boundInSurface} = templateWords()
  if (figure.unit === 'rank' && figure.bound === 'lte') return text
  if (language === 'zh' && boundInSurface.some((word) => text.includes(word))) return text
  return say(bounds[figure.bound], language).replace('{}', text)
}

/** A derived number as it is printed: `8.5%`, `at most 13.0%`, `4.8个百分点`. */
export function formatDerived(derived: Derived, language: Language): string {
  const exact = (value: number) => formatNumber(decimal(value).abs(), language, derived.unit, Number.POSITIVE_INFINITY)
  const range = derived.high === undefined ? '' : templateWords().range + exact(derived.high)
  const figure: Quantity = {...derived, surface: '', kind: 'level'}
  const text = withUnit(exact(derived.value) + range, figure, language)
  return withBound(signed(text, derived.value), figure, language)
}

const phraseNames = {
  share: 'share',
  ratio: 'ratio',
  rest: 'rest',
  implied: 'implied',
  gap: 'same',
  change: 'same'
} as const

/**
 * A derived number as a phrase of a table: `占8.48%`, `高约1.4个百分点`, `about 1.4 percentage points higher`. Rates are
 * higher or lower, amounts more or less, falls larger or smaller.
 *
 * @param falling whether both operands are falls: −28.6 % against −18.6 % is a fall 10 percentage points larger
 */
export function phraseDerived(derived: Derived, language: Language, falling = false): string {
  const {relationPhrases} = templateWords()
  const size = formatDerived({...derived, value: Math.abs(derived.value)}, language)
  const [up, down] = falling
    ? (['smaller', 'larger'] as const)
    : derived.unit === 'pp'
      ? (['higher', 'lower'] as const)
      : (['more', 'less'] as const)
  const differs = derived.name === 'gap' || derived.name === 'change'
  if (differs && derived.value === 0 && derived.bound === 'eq') return say(relationPhrases.same, language)
  const phrase = differs ? relationPhrases[derived.value < 0 ? down : up] : relationPhrases[phraseNames[derived.name]]
  return say(phrase, language).replace('{}', size)
}
