import { type StepUp, stepUpOf, stepUpParameters } from '../route/step-up.ts'

/** What a request to `/start` or `/sign-in` asks of the login, with the names of OpenID Connect Core 3.1.2.1. */
export interface LoginDemands {
  readonly stepUp: StepUp | undefined
  /** The parameters of the authorization request, and of our own URLs on the way to it. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Anybody may ask for these: they make a login harder, not easier. */
export function loginDemandsOf(query: URLSearchParams): LoginDemands {
  const stepUp = stepUpOf(query)
  const anotherAccount = query.get('prompt') === 'select_account' || query.get('prompt') === 'login'
  return {
    stepUp,
    parameters: {
      ...(stepUp && stepUpParameters(stepUp)),
      ...(anotherAccount && { prompt: 'select_account' }),
    },
  }
}
