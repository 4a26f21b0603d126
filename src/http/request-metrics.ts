import type { Metrics } from '../metrics.ts'
import { statusOf } from './access-log.ts'
import type { Exchange } from './exchange.ts'
import type { RoutePlan } from './route-plan.ts'

/** Counts finished exchanges: for a request to a route that is one look-up and one addition. */
export function createRequestMetrics(metrics: Metrics, plans: Iterable<RoutePlan>): (exchange: Exchange) => void {
  const { requests } = metrics
  const places = new Map([...plans].map((plan) => [plan, requests.placeOf(plan.route.name)]))
  return (exchange) => {
    const { direction, error } = exchange
    const place =
      direction.kind === 'route'
        ? (places.get(direction.plan) as number)
        : requests.placeOf(direction.kind === 'endpoint' ? `(${direction.endpoint.name})` : '(refused)')
    requests.count(place, statusOf(exchange))
    if (error?.code.startsWith('PST_UPSTREAM_') && direction.kind === 'route')
      metrics.count('upstreamErrors', direction.plan.route.name, error.code)
  }
}
