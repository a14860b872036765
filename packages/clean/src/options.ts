export interface CleanOptions {
  /**
   * Whether traditional characters become simplified: `auto` (only mainland documents that are mostly traditional),
   * `keep` (never) or `simplified` (always).
   */
  readonly script?: 'auto' | 'keep' | 'simplified'
  /** Rules that are not run, by id. */
  readonly skip?: readonly string[]
}
