/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** `client_secret`, `ClientSecret` and `client-secret` count as spellings of `clientSecret`. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '')
}

/** The known word that was probably meant. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length > 64) return undefined
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const apart = distance(plain(word), plain(candidate))
    const most = Math.max(1, Math.floor(Math.min(candidate.length, word.length) / 3))
    if (apart <= most && apart < bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}
