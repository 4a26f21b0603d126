import type { Metrics } from '../metrics.ts'
import { statusOf } from './access-log.ts'
import type { Exchange } from './exchange.ts'

/** Counts finished exchanges: for a request to a route that is one addition. */
export function createRequestMetrics(metrics: Metrics): (exchange: Exchange) => void {
  const { requests } = metrics
  return (exchange) => {
    const { direction, error } = exchange
    const place =
      direction.kind === 'route'
        ? direction.place
        : requests.placeOf(direction.kind === 'endpoint' ? `(${direction.endpoint.name})` : '(refused)')
    requests.count(place, statusOf(exchange))
    if (error?.code.startsWith('PST_UPSTREAM_') && direction.kind === 'route')
      metrics.count('upstreamErrors', direction.name, error.code)
  }
}
