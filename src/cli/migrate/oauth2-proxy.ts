import { Draft, type Note } from './draft.ts'
import { migrateFront } from './front.ts'
import { migrateIdentity } from './identity.ts'
import { migrateProvider } from './provider.ts'
import { render } from './render.ts'
import { noteTheRest } from './rest.ts'
import { migrateRoutes } from './routes.ts'
import { migrateSession } from './session.ts'
import type { Settings } from './settings.ts'

export interface Migration {
  /** A Postern file with comments. It holds no secret. */
  readonly yaml: string
  /** At least one for every option that was given. */
  readonly notes: readonly Note[]
}

/** The Postern file that does what oauth2-proxy does with these settings. */
export function migrateOauth2Proxy(settings: Settings): Migration {
  const draft = new Draft(settings)
  migrateFront(draft)
  migrateProvider(draft)
  migrateSession(draft)
  migrateIdentity(draft)
  migrateRoutes(draft)
  noteTheRest(draft)
  return { yaml: render(draft.file, draft.notes), notes: draft.notes }
}
