import type { Person } from './person.ts'
import { ownClaim } from './visible-claims.ts'

const LONGEST = 100

/** How a page names the person who is signed in: by the first of these that is text, else by the subject. */
export function displayName({ claims, subject }: Pick<Person, 'claims' | 'subject'>): string {
  for (const name of ['email', 'preferred_username', 'name']) {
    const value = ownClaim(claims, name)
    if (typeof value === 'string' && value.trim() !== '') return shortened(value)
  }
  return shortened(subject)
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text
}
