/** What is stored. */
export interface StoredText {
  /** Undefined: there is nothing, or something that cannot be opened. */
  readonly text: string | undefined
  /** True when it should be written again, because it is sealed with an old secret. */
  readonly outdated: boolean
  /** Identifies the stored bytes. Empty: there are none. */
  readonly stored: Buffer
}

/** One text that all replicas share. Both methods reject with `PST_STORE_UNAVAILABLE` when the store does not answer. */
export interface SharedText {
  read(): Promise<StoredText>
  /** Writes `text` if `before` is still what is stored. False: another replica has written first. */
  replace(before: StoredText, text: string): Promise<boolean>
}
