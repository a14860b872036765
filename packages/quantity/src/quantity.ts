/** One number with its unit, as it stands in a text; knows nothing yet of what it measures. */
export interface Quantity {
  /** UTF-16 offsets into the text that was read, end exclusive; `surface` is exactly that slice. */
  readonly start: number
  readonly end: number
  readonly surface: string
  /** In the base unit: `57.66亿元` is 5766000000; `null` when digits are destroyed. */
  readonly value: number | null
  /** Upper end of a range. */
  readonly high?: number
  /** Unit of the annotation guide: `CNY`, `%`, `count`, `CNY/month`, … */
  readonly unit: string
  /** Classifier or unit word as written: `家`, `亿元`, `billion yuan`. */
  readonly unitWord: string
  readonly damaged?: true
  /** The number itself says that it is more: `470多家`, `1.5万余名`. */
  readonly more?: true
  /** Names of the rules that read it, for `--explain`. */
  readonly rules: readonly string[]
}
