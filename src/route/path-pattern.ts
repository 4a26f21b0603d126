/** The path that a route matches, by whole decoded segments. */
export interface PathPattern {
  readonly kind: 'prefix' | 'exact'
  /** Begins with `/`. A prefix's trailing slash is ignored. */
  readonly path: string
}
