/** A person to sign in as, with the claims that CoLoop's userinfo has. */
export interface DemoPerson {
  readonly id: string
  readonly username: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly emailVerified: boolean
  readonly groups: readonly string[]
  /** What signing in as this person demonstrates. */
  readonly shows: string
}

export const PEOPLE: readonly DemoPerson[] = [
  {
    id: 'user_2ada',
    username: 'ada',
    givenName: 'Ada',
    familyName: 'Lovelace',
    email: 'ada@example.com',
    emailVerified: true,
    groups: ['admins', 'staff'],
    shows: 'An administrator: may open /admin',
  },
  {
    id: 'user_2grace',
    username: 'grace',
    givenName: 'Grace',
    familyName: 'Hopper',
    email: 'grace@example.com',
    emailVerified: true,
    groups: ['staff'],
    shows: 'A member of staff: /admin answers 403',
  },
  {
    id: 'user_2zoe',
    username: 'zoë',
    givenName: 'Zoë',
    familyName: 'Müller',
    email: 'zoe@example.org',
    emailVerified: false,
    groups: [],
    shows: 'Her email is not verified: it is not passed on',
  },
]

/** Userinfo without `sub`, as Clerk answers it without the `openid` scope. CoLoop uses Clerk. */
export function userinfo(person: DemoPerson): Readonly<Record<string, unknown>> {
  return {
    object: 'oauth_user_info',
    instance_id: 'ins_demo',
    user_id: person.id,
    email: person.email,
    email_verified: person.emailVerified,
    name: `${person.givenName} ${person.familyName}`,
    given_name: person.givenName,
    family_name: person.familyName,
    username: person.username,
    preferred_username: person.username,
    picture: '',
    public_metadata: { groups: person.groups },
    private_metadata: {},
    unsafe_metadata: {},
  }
}
