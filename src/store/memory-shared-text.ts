import type { SharedText, StoredText } from './shared-text-port.ts'

/** A text of this process alone. */
export class MemorySharedText implements SharedText {
  #text: string | undefined

  async read(): Promise<StoredText> {
    return { text: this.#text, outdated: false, stored: Buffer.from(this.#text ?? '') }
  }

  async replace({ stored }: StoredText, text: string): Promise<boolean> {
    if (!stored.equals(Buffer.from(this.#text ?? ''))) return false
    this.#text = text
    return true
  }
}
