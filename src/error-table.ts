interface Entry {
  /** HTTP status of the refusal. */
  readonly status: number
  /** The heading of the error page. */
  readonly title: string
  /** What went wrong and what to do next, for the person. Says nothing about tokens, keys or the internal network. */
  readonly message: string
}

/** The table of all typed errors. docs/errors.md is generated from it. */
export const ERRORS = {
  PST_CONFIG_INVALID: {
    status: 500,
    title: 'Configuration error',
    message: 'The configuration is not valid. `postern check` lists every problem with its place.',
  },
  PST_REQUEST_MALFORMED: {
    status: 400,
    title: 'Bad request',
    message:
      'The request could be read in more than one way, so it was not passed on. Check the address and try again.',
  },
  PST_REQUEST_METHOD: {
    status: 405,
    title: 'Method not allowed',
    message: 'This address does not accept this kind of request.',
  },
  PST_REQUEST_TIMEOUT: {
    status: 408,
    title: 'Too slow',
    message: 'The rest of your request did not arrive. Check your connection and try again.',
  },
  PST_REQUEST_TOO_LARGE: {
    status: 413,
    title: 'Too large',
    message: 'What you sent is larger than this address accepts.',
  },
  PST_REQUEST_HOST: {
    status: 421,
    title: 'Wrong host',
    message: 'This gateway does not serve the host name in the address. Check the address.',
  },
  PST_REQUEST_ORIGIN: {
    status: 403,
    title: 'Not allowed',
    message:
      'A page of another site sent this request, so it was not passed on. Open this site itself and try again there. If the other site should be able to do this, ask the people who run this site to allow it.',
  },
  PST_REQUEST_RATE: {
    status: 429,
    title: 'Slow down',
    message: 'There were too many requests in a short time. Wait a moment, then try again.',
  },
  PST_ROUTE_NOT_FOUND: {
    status: 404,
    title: 'Not found',
    message: 'Nothing is published at this address. Check the address, or ask the people who run this site.',
  },
  PST_ROUTE_UPGRADE: {
    status: 403,
    title: 'Not allowed',
    message: 'This address does not take WebSocket connections.',
  },
  /** The plugin chooses the status. */
  PST_PLUGIN_REFUSED: {
    status: 403,
    title: 'Not accepted',
    message: 'A rule of this site does not accept this request. Ask the people who run this site about it.',
  },
  PST_ENDPOINT_NOT_FOUND: {
    status: 404,
    title: 'Not found',
    message: 'There is no such page here. Go back to the site and start again.',
  },
  PST_CHECK_MALFORMED: {
    status: 400,
    title: 'Bad request',
    message: 'The proxy in front of this site asked in a way that cannot be used. Tell the people who run this site.',
  },
  PST_AUTH_REQUIRED: {
    status: 401,
    title: 'Sign in',
    message: 'You are not signed in. Sign in, then try again.',
  },
  PST_AUTH_FORBIDDEN: {
    status: 403,
    title: 'Not allowed',
    message:
      'You are signed in, but your account may not open this address. Ask the people who run this site for access.',
  },
  PST_AUTH_STEP_UP: {
    status: 401,
    title: 'Sign in again',
    message: 'This address asks for a fresh sign-in. Sign in again, then try again.',
  },
  PST_BEARER_MALFORMED: {
    status: 400,
    title: 'Bad request',
    message: 'The Authorization header cannot be read. Send it once, as `Bearer` and the credentials.',
  },
  PST_BEARER_INVALID: {
    status: 401,
    title: 'Credentials refused',
    message:
      'The credentials of this request have expired, were withdrawn, or are not meant for this address. Get new ones, then try again.',
  },
  PST_BEARER_UNAVAILABLE: {
    status: 503,
    title: 'One moment',
    message: 'The credentials of this request could not be checked at the moment. Wait a little, then try again.',
  },
  PST_LOGIN_NAVIGATION: {
    status: 403,
    title: 'Sign in',
    message: 'A sign-in works only when its address is opened as a page of its own. Open the site and sign in there.',
  },
  PST_LOGIN_STATE: {
    status: 400,
    title: 'Sign in again',
    message:
      'This sign-in was not started in this browser, was used before, or took longer than ten minutes. Sign in again.',
  },
  PST_LOGIN_CALLBACK: {
    status: 400,
    title: 'Sign in again',
    message: 'The answer that came back from the sign-in page was not complete. Sign in again.',
  },
  PST_LOGIN_DENIED: {
    status: 403,
    title: 'Sign-in was refused',
    message: 'The sign-in was cancelled or refused. Sign in again, or ask the people who run this site for access.',
  },
  PST_LOGIN_FAILED: {
    status: 400,
    title: 'Sign-in failed',
    message:
      'The sign-in service did not finish this sign-in. Sign in again; if it keeps happening, tell the people who run this site.',
  },
  PST_LOGIN_ISSUER: {
    status: 400,
    title: 'Sign-in failed',
    message:
      'The answer that came back was refused: it is not from the sign-in service that you were sent to. Sign in again.',
  },
  PST_LOGIN_STEP_UP: {
    status: 403,
    title: 'This sign-in is not enough',
    message:
      'The page that you opened asks for a new or a stronger sign-in, and the sign-in service did not do one. Try again; if it keeps happening, tell the people who run this site.',
  },
  PST_LOGIN_LOOP: {
    status: 400,
    title: 'Sign-in keeps coming back',
    message:
      'You signed in three times within a minute and were sent back each time. Check that your browser accepts cookies from this site and that its clock is right, then sign in again.',
  },
  PST_LOGIN_PROVIDER_UNKNOWN: {
    status: 400,
    title: 'Sign in again',
    message: 'There is no such way to sign in here. Sign in again and choose one that is offered.',
  },
  PST_FORM_GONE: {
    status: 404,
    title: 'The form is gone',
    message:
      'This form was shown before, was sent more than ten minutes ago, or comes from another browser. Open its page and fill it in again.',
  },
  PST_FORM_PERSON: {
    status: 403,
    title: 'Not your form',
    message:
      'This form was filled in while somebody else was signed in here, so it was not sent and has been deleted. Open its page and fill it in again.',
  },
  PST_LOGOUT_ORIGIN: {
    status: 403,
    title: 'Not allowed',
    message: 'Another site asked to sign you out. If you want to sign out, use the button on this page.',
  },
  PST_PROVIDER_UNAVAILABLE: {
    status: 503,
    title: 'Sign-in is unavailable',
    message: 'The sign-in service does not answer at the moment. Wait a little, then try again.',
  },
  PST_PROVIDER_REJECTED: {
    status: 502,
    title: 'Sign-in failed',
    message:
      'The sign-in service did not accept the request. Sign in again; if it keeps happening, tell the people who run this site.',
  },
  PST_PROVIDER_CLIENT: {
    status: 502,
    title: 'Sign-in is not set up',
    message:
      'The sign-in service does not accept this site as it is set up. Trying again does not help. Tell the people who run this site.',
  },
  PST_PROVIDER_CREDENTIAL: {
    status: 503,
    title: 'Sign-in is unavailable',
    message:
      'This site cannot identify itself to the sign-in service at the moment. Wait a little, then try again; if it keeps happening, tell the people who run this site.',
  },
  PST_PROVIDER_ANSWER_REFUSED: {
    status: 502,
    title: 'Sign-in failed',
    message:
      'The answer of the sign-in service was refused because it could not be verified. Tell the people who run this site.',
  },
  PST_CLAIMS_UNAVAILABLE: {
    status: 503,
    title: 'One moment',
    message:
      'Your sign-in worked, but your groups or rights could not be looked up at the moment. Wait a little, then sign in again.',
  },
  PST_CLAIMS_REFUSED: {
    status: 502,
    title: 'Sign-in is not set up',
    message:
      'Your sign-in worked, but this site could not look up your groups or rights. Trying again does not help. Tell the people who run this site.',
  },
  PST_SESSION_UNAVAILABLE: {
    status: 503,
    title: 'One moment',
    message: 'Your sign-in could not be renewed at the moment. You are still signed in: wait a little, then try again.',
  },
  PST_SESSION_CLIENT: {
    status: 503,
    title: 'Sign-in is not set up',
    message:
      'Your sign-in cannot be renewed: the sign-in service does not accept this site as it is set up. You are still signed in, and trying again does not help. Tell the people who run this site.',
  },
  PST_SESSION_CLAIMS: {
    status: 503,
    title: 'One moment',
    message:
      'Your groups or rights could not be looked up at the moment. You are still signed in: wait a little, then try again.',
  },
  PST_SESSION_TOO_LARGE: {
    status: 403,
    title: 'Sign-in failed',
    message:
      'The information about you from the sign-in service is too large to store. Tell the people who run this site.',
  },
  PST_STORE_UNAVAILABLE: {
    status: 503,
    title: 'One moment',
    message:
      'Your sign-in could not be looked up at the moment. You are still signed in: wait a little, then try again.',
  },
  PST_UPSTREAM_UNREACHABLE: {
    status: 502,
    title: 'The app does not answer',
    message: 'The app behind this address could not be reached. Wait a little, then try again.',
  },
  PST_UPSTREAM_BROKEN: {
    status: 502,
    title: 'The app broke off',
    message: 'The app behind this address gave an answer that could not be passed on. Try again.',
  },
  PST_UPSTREAM_TIMEOUT: {
    status: 504,
    title: 'The app is too slow',
    message: 'The app behind this address took too long to answer. Try again.',
  },
  PST_INTERNAL: {
    status: 500,
    title: 'Something went wrong',
    message:
      'Something went wrong here. Try again; if it keeps happening, tell the people who run this site the request id.',
  },
} as const satisfies Readonly<Record<string, Entry>>
