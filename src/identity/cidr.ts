import { BlockList, isIP } from 'node:net'
import { LRUCache } from 'lru-cache'

type Family = 'ipv4' | 'ipv6'

function familyOf(address: string): Family | undefined {
  const version = isIP(address)
  return version === 0 ? undefined : version === 6 ? 'ipv6' : 'ipv4'
}

/** Parses `10.0.0.0/8`, `fd00::/8` or a single address. Undefined: it is none of these. */
export function parseCidr(text: string): BlockList | undefined {
  const [address = '', bits, ...more] = text.split('/')
  const family = familyOf(address)
  // A scoped address (`fe80::1%eth0`) is no network.
  if (family === undefined || address.includes('%') || more.length > 0) return undefined
  const list = new BlockList()
  if (bits === undefined) {
    list.addAddress(address, family)
    return list
  }
  if (!/^(?:0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > (family === 'ipv6' ? 128 : 32)) return undefined
  list.addSubnet(address, Number(bits), family)
  return list
}

const parsed = new LRUCache<string, BlockList>({ max: 1_000 })

/**
 * Whether an address lies in a network. An IPv4-mapped IPv6 address (`::ffff:192.0.2.1`) counts as the IPv4 address.
 *
 * @throws TypeError when one of the two is invalid. An expression fails then, and the policy refuses.
 */
export function inCidr(address: string, cidr: string): boolean {
  const family = familyOf(address)
  if (family === undefined) throw new TypeError('not an IP address')
  let list = parsed.get(cidr)
  if (list === undefined) {
    list = parseCidr(cidr)
    if (list === undefined) throw new TypeError('not a network')
    parsed.set(cidr, list)
  }
  return list.check(address, family)
}
