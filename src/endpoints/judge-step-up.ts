import { PosternError } from '../errors.ts'
import { meetsStepUp, stepUpParameters } from '../route/step-up.ts'
import type { Authentication } from '../session/authentication.ts'
import type { Login } from '../session/login-cookie.ts'
import type { EpochMs } from '../time.ts'
import { landingUrl } from './login-origin.ts'

/**
 * Checks that the provider did what it was asked for. Without this check, a provider that ignores it would cause a loop
 * of redirects.
 *
 * @throws PosternError `PST_LOGIN_STEP_UP`
 */
export function judgeStepUp(login: Login, authentication: Authentication = {}, now: EpochMs): void {
  const stepUp = login.extras?.stepUp
  if (stepUp === undefined || meetsStepUp(stepUp, authentication, now)) return
  const { authTime, acr } = authentication
  const asked = Object.entries(stepUpParameters(stepUp)).map(([name, value]) => `${name}=${value}`)
  const came = [
    authTime === undefined ? 'no auth_time' : `an auth_time ${Math.round((now - authTime) / 1000)} s ago`,
    acr === undefined ? 'no acr' : 'an acr',
  ]
  throw new PosternError('PST_LOGIN_STEP_UP', {
    reason: `the provider was asked for ${asked.join(' and ')} and answered with ${came.join(' and ')}`,
    // Back to the page, whose route asks the provider again.
    action: { label: 'Try again', href: landingUrl(login) },
  })
}
