import type { Metrics } from '../metrics.ts'
import { statusOf } from './access-log.ts'
import type { RequestContext } from './request-context.ts'

/** Counts finished requests. Counting a proxied request costs one addition. */
export function createRequestMetrics(metrics: Metrics): (context: RequestContext) => void {
  const { requests } = metrics
  return (context) => {
    const { direction, error } = context
    requests.count(placeOf(direction, requests), statusOf(context))
    if (error?.code.startsWith('PST_UPSTREAM_') && direction.kind === 'route')
      metrics.count('upstreamErrors', direction.name, error.code)
  }
}

function placeOf(direction: RequestContext['direction'], requests: Metrics['requests']): number {
  if (direction.kind === 'route') return direction.place
  if (direction.kind === 'preflight') return direction.route.place
  return requests.counterOf(direction.kind === 'endpoint' ? `(${direction.endpoint.name})` : '(refused)')
}
