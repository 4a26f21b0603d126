/**
 * The operations that must be atomic in redis. The field offsets are those of record.ts (Lua counts from 1, SETRANGE
 * from 0). Every script uses one key, so that it runs in a cluster, and only commands that Redis 6.2 and Valkey share.
 */

/** Sets `head` to the fixed fields, or to false when there is no record. A key of another type counts as no record. */
const READ_HEAD = `
local head = redis.pcall('GETRANGE', KEYS[1], 0, 84)
if type(head) ~= 'string' or #head < 85 or not string.find(string.sub(head, 1, 63) .. string.sub(head, 80, 85), '^1%d+$') then
  head = false
end
`

const MILLISECONDS = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`

interface Script {
  readonly numberOfKeys: 1
  readonly lua: string
}

const script = (lua: string): Script => ({ numberOfKeys: 1, lua })

export const SCRIPTS = {
  /**
   * Arguments: version, endsAt, lastSeenAt, mark, parts, ttl, now, fence or '', channel, message, over. Returns 1
   * written, 0 refused. over: `previous` replaces only the version before this one, `older` replaces any older version.
   * Returns 1 for the same write sent again after its answer was lost.
   */
  posternReplace: script(`${READ_HEAD}
if not head or tonumber(string.sub(head, 12, 25)) <= tonumber(ARGV[7]) then return 0 end
local version = tonumber(string.sub(head, 2, 11))
local nextVersion = tonumber(ARGV[1])
if version == nextVersion and string.sub(head, 64, 79) == ARGV[4] then return 1 end
if version >= nextVersion or (ARGV[11] ~= 'older' and version ~= nextVersion - 1) then return 0 end
if ARGV[8] ~= '' and tonumber(ARGV[8]) < tonumber(string.sub(head, 54, 63)) then return 0 end
local seen = string.sub(head, 26, 39)
if ARGV[3] > seen then seen = ARGV[3] end
redis.call('SET', KEYS[1], '1' .. ARGV[1] .. ARGV[2] .. seen .. string.sub(head, 40, 63) .. ARGV[4] .. ARGV[5], 'PX', ARGV[6])
redis.call('PUBLISH', ARGV[9], ARGV[10])
return 1
`),

  /**
   * Arguments: channel, message. Returns the head and the summary; empty when the value was no record; null when there
   * was none.
   */
  posternDelete: script(`${READ_HEAD}
local answer = false
if head then
  local length = tonumber(string.sub(head, 80, 85))
  answer = redis.call('GETRANGE', KEYS[1], 0, 84 + length)
end
if redis.call('DEL', KEYS[1]) == 1 and not answer then answer = '' end
redis.call('PUBLISH', ARGV[1], ARGV[2])
return answer
`),

  /** Argument: lastSeenAt. Returns 1 written, 0 not. */
  posternTouch: script(`${READ_HEAD}
if not head or string.sub(head, 26, 39) >= ARGV[1] then return 0 end
redis.call('SETRANGE', KEYS[1], 25, ARGV[1])
return 1
`),

  /**
   * Argument: ttl. Returns the fence; 0 when another replica holds the lease; -1 when there is no session.
   * A lease longer than ten times the ttl was written under a wrong clock, and is ignored.
   */
  posternLease: script(`${READ_HEAD}
if not head then return -1 end
${MILLISECONDS}
local ttl = tonumber(ARGV[1])
local untilThen = tonumber(string.sub(head, 40, 53))
if untilThen > now and untilThen <= now + 10 * ttl then return 0 end
local fence = tonumber(string.sub(head, 54, 63)) + 1
redis.call('SETRANGE', KEYS[1], 39, string.format('%014.0f%010.0f', now + ttl, fence))
return fence
`),

  /** Arguments: fence, ttl (0 releases the lease). Returns 1 when the caller still held it, else 0. */
  posternRenew: script(`${READ_HEAD}
if not head or tonumber(string.sub(head, 54, 63)) ~= tonumber(ARGV[1]) then return 0 end
${MILLISECONDS}
redis.call('SETRANGE', KEYS[1], 39, string.format('%014.0f', now + tonumber(ARGV[2])))
return 1
`),

  /** Arguments: member, endsAt, now. Adds an index entry. The index expires with its last session. */
  posternIndex: script(`
local added = redis.pcall('ZADD', KEYS[1], ARGV[2], ARGV[1])
if type(added) == 'table' and string.find(added.err, 'WRONGTYPE') then
  redis.call('DEL', KEYS[1])
  added = redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
end
if type(added) == 'table' then return added end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[3])
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if last[2] then redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.max(1, last[2] - ARGV[3]))) end
return 1
`),

  /** Arguments: before, next, ttl. Writes `next` if the value is still `before`. Returns 1 written, 0 not. */
  posternSwap: script(`
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
`),

  /**
   * Arguments: max, per. Returns tokens in use and milliseconds to wait. Calculates as rate-limit/token-buckets.ts
   * does, by redis' clock.
   */
  posternTake: script(`
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local max = tonumber(ARGV[1])
local per = tonumber(ARGV[2])
local one = per / max
local full = tonumber(redis.call('GET', KEYS[1]) or now) or now
full = math.min(math.max(now, full), now + per)
local after = full + one
if after - now > per + math.min(one / 2, 1) then return { max + 1, math.ceil(after - now - per) } end
redis.call('SET', KEYS[1], string.format('%.3f', after), 'PX', math.ceil(after - now))
return { math.ceil((after - now) / one - 0.5), math.ceil(after - now) }
`),
} as const satisfies Readonly<Record<string, Script>>

/** The scripts as methods of the client. `Buffer` in a name means that the answer is bytes. */
export interface ScriptCommands {
  posternReplace(key: string, ...args: readonly (string | number | Buffer)[]): Promise<number>
  posternDeleteBuffer(key: string, channel: string, message: string): Promise<Buffer | null>
  posternTouch(key: string, lastSeenAt: string): Promise<number>
  posternLease(key: string, ttl: number): Promise<number>
  posternRenew(key: string, fence: number, ttl: number): Promise<number>
  posternIndex(key: string, member: string, endsAt: number, now: number): Promise<number>
  posternSwap(key: string, before: Buffer, next: Buffer, ttl: number): Promise<number>
  posternTake(key: string, max: number, per: number): Promise<[number, number]>
}
