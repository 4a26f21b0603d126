import { hash, randomBytes } from 'node:crypto'
import type { SessionId } from './session.ts'

/** 256 bits in base64url without padding. */
const ID_LENGTH = 43
const SHAPE = /^[A-Za-z0-9_-]{43}$/

declare const brand: unique symbol

/** The SHA-256 of a session id, base64url: what stores and caches are keyed by, so that none of them holds a usable cookie. */
export type SessionKey = string & { readonly [brand]: 'SessionKey' }

export function newSessionId(): SessionId {
  return randomBytes(32).toString('base64url') as SessionId
}

/** The cookie's value as a session id, or undefined when it cannot be one. */
export function parseSessionId(value: string): SessionId | undefined {
  return value.length === ID_LENGTH && SHAPE.test(value) ? (value as SessionId) : undefined
}

export function sessionKey(id: SessionId): SessionKey {
  return hash('sha256', id, 'base64url') as SessionKey
}
