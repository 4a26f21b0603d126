// Generated from src/config/schema/ by `node .ci/generate.ts`: do not edit.
export const fileSchema = {
 "type": "object",
 "required": [
  "publicUrl",
  "listen",
  "workers",
  "prefix",
  "allowInsecure",
  "shutdown",
  "log",
  "trustedProxies",
  "admin",
  "login",
  "plugins",
  "providers",
  "session",
  "refresh",
  "identity",
  "rateLimit",
  "routes"
 ],
 "properties": {
  "publicUrl": {
   "anyOf": [
    {
     "type": "string",
     "minLength": 1,
     "syntax": "publicUrl",
     "description": "One origin."
    },
    {
     "type": "array",
     "items": {
      "type": "string",
      "syntax": "publicUrl"
     },
     "minItems": 1,
     "uniqueItems": true
    }
   ],
   "description": "The origin that browsers see; the redirect URI is publicUrl + prefix + /callback. Write a list for several origins: the request's host selects one."
  },
  "listen": {
   "type": "string",
   "minLength": 1,
   "syntax": "listen",
   "description": "host:port, or unix:/path.",
   "default": "0.0.0.0:4180"
  },
  "tls": {
   "type": "object",
   "required": [
    "certFile",
    "keyFile"
   ],
   "properties": {
    "certFile": {
     "type": "string",
     "minLength": 1,
     "description": "PEM file of the certificate and its chain."
    },
    "keyFile": {
     "type": "string",
     "minLength": 1,
     "description": "PEM file of its key."
    }
   },
   "additionalProperties": false,
   "description": "TLS on the traffic port, with HTTP/2. Postern reloads the files when they change."
  },
  "workers": {
   "anyOf": [
    {
     "type": "integer",
     "minimum": 1,
     "maximum": 256
    },
    {
     "type": "string",
     "const": "auto"
    }
   ],
   "description": "The number of processes that share the port; auto means one per core.",
   "default": 1
  },
  "prefix": {
   "type": "string",
   "minLength": 1,
   "syntax": "ownPrefix",
   "description": "The path prefix of Postern's own endpoints, on every host.",
   "default": "/oauth2"
  },
  "allowInsecure": {
   "type": "boolean",
   "description": "Whether an http:// publicUrl off loopback is accepted.",
   "default": false
  },
  "shutdown": {
   "type": "object",
   "required": [
    "delay",
    "deadline"
   ],
   "properties": {
    "delay": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "10m",
     "description": "How long Postern still serves requests after SIGTERM, while /readyz says that it is not ready.",
     "default": "5s"
    },
    "deadline": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "1h",
     "description": "How long requests in flight may then take to finish.",
     "default": "30s"
    }
   },
   "additionalProperties": false,
   "description": "How Postern stops at SIGTERM.",
   "default": {}
  },
  "log": {
   "type": "object",
   "required": [
    "level",
    "format"
   ],
   "properties": {
    "level": {
     "enum": [
      "trace",
      "debug",
      "info",
      "warn",
      "error",
      "fatal",
      "silent"
     ],
     "description": "The lowest level that is logged.",
     "default": "info"
    },
    "format": {
     "enum": [
      "auto",
      "pretty",
      "json"
     ],
     "description": "auto: pretty on a terminal, JSON elsewhere.",
     "default": "auto"
    }
   },
   "additionalProperties": false,
   "description": "The log, on standard output.",
   "default": {}
  },
  "trustedProxies": {
   "type": "array",
   "items": {
    "type": "string",
    "syntax": "network"
   },
   "description": "Networks (CIDR) of proxies whose X-Forwarded-* headers Postern trusts. None by default.",
   "default": []
  },
  "admin": {
   "type": "object",
   "required": [
    "listen"
   ],
   "properties": {
    "listen": {
     "type": "string",
     "minLength": 1,
     "syntax": "listen",
     "description": "host:port, or unix:/path: health and sessions; metrics and the dashboard come with a later version.",
     "default": "127.0.0.1:4181"
    },
    "token": {
     "type": "string",
     "minLength": 16,
     "description": "The token that requests for anything but health and metrics must send as `Authorization: Bearer`. Without a token, only this machine may send them.",
     "secret": true
    }
   },
   "additionalProperties": false,
   "description": "The admin port.",
   "default": {}
  },
  "login": {
   "type": "object",
   "properties": {
    "origin": {
     "type": "string",
     "minLength": 1,
     "syntax": "publicUrl",
     "description": "The one origin of publicUrl's at which all logins start and end, so that one redirect URI is registered for all hosts. If left out, each host does its own logins."
    }
   },
   "additionalProperties": false,
   "description": "Where people sign in.",
   "default": {}
  },
  "plugins": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1
   },
   "description": "Fastify plugins in front of proxied requests: JavaScript modules, loaded in this order and reloaded with the file.",
   "default": []
  },
  "providers": {
   "type": "object",
   "patternProperties": {
    "^.*$": {
     "type": "object",
     "required": [
      "clientId",
      "authorizationParams",
      "loginHints",
      "pkce",
      "pushedAuthorizationRequests",
      "timeout",
      "callback",
      "allowInsecure"
     ],
     "properties": {
      "preset": {
       "enum": [
        "coloop",
        "google",
        "entra",
        "okta",
        "auth0",
        "keycloak",
        "github",
        "gitlab"
       ],
       "description": "The name of known settings for a provider; other keys override them. docs/providers has a page for each."
      },
      "tenant": {
       "type": "string",
       "minLength": 1,
       "syntax": "tenant",
       "description": "For the preset entra: the id of the tenant whose people sign in, a GUID."
      },
      "issuer": {
       "type": "string",
       "minLength": 1,
       "syntax": "issuer",
       "description": "The OpenID Connect issuer, whose discovery document names the endpoints."
      },
      "authorizationEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The URL where the browser signs in, for a provider without discovery."
      },
      "tokenEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The URL where codes and refresh tokens are redeemed, for a provider without discovery."
      },
      "userinfoEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The URL where the claims are read, for a provider without discovery."
      },
      "introspectionEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The token introspection endpoint (RFC 7662)."
      },
      "revocationEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The token revocation endpoint (RFC 7009), used at sign-out."
      },
      "endSessionEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The endpoint for OpenID Connect RP-initiated logout, used at sign-out."
      },
      "pushedAuthorizationRequestEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The pushed authorization request endpoint (RFC 9126), for a provider without discovery."
      },
      "jwksUri": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The URL of the keys that id tokens are signed with."
      },
      "clientId": {
       "type": "string",
       "minLength": 1,
       "description": "The client id of the application that is registered at the provider."
      },
      "clientSecret": {
       "type": "string",
       "minLength": 1,
       "description": "The client secret of a confidential client. Leave it out for a public client, which has PKCE only.",
       "secret": true
      },
      "clientAuth": {
       "enum": [
        "client_secret_basic",
        "client_secret_post",
        "private_key_jwt",
        "client_assertion",
        "none"
       ],
       "description": "How the application authenticates at the token endpoint, and at the others that ask for it. If left out: with a clientSecret the preset's method or client_secret_basic, with a clientKey private_key_jwt, with a clientAssertionFile client_assertion, else none."
      },
      "clientKey": {
       "type": "string",
       "minLength": 1,
       "syntax": "privateKey",
       "description": "The private key for private_key_jwt: PEM, or a JWK with optional `kid` and `alg`. Usually read from a file.",
       "secret": true
      },
      "clientAssertionFile": {
       "type": "string",
       "minLength": 1,
       "description": "A file with a client assertion that another program signs and renews (RFC 7523 2.2): a workload identity, such as Kubernetes' projected service account token. It is read at every use."
      },
      "clientAssertionAudience": {
       "enum": [
        "issuer",
        "token-endpoint",
        "called-endpoint"
       ],
       "description": "The audience of the assertion that private_key_jwt sends (RFC 7523 3). If left out: the preset's; else issuer, or token-endpoint for a provider without an issuer. called-endpoint is the endpoint that the assertion is sent to. Ory Hydra wants token-endpoint, Okta called-endpoint."
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$",
        "expects": "a scope without spaces (RFC 6749 3.3)"
       },
       "description": "The scopes to request. If left out: the preset's; else `openid`, `email` and `profile` with an issuer; else none. With an issuer Postern adds `offline_access` if discovery lists it, because without a refresh token a session ends with its access token. Not for a Keycloak realm (`/realms/` in the issuer), which gives a refresh token anyway and with `offline_access` sends no logout tokens.",
       "uniqueItems": true
      },
      "authorizationParams": {
       "type": "object",
       "patternProperties": {
        "^.*$": {
         "type": "string"
        }
       },
       "additionalProperties": false,
       "description": "Parameters added to the authorization request.",
       "default": {}
      },
      "loginHints": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^[A-Za-z0-9._-]{1,64}$",
        "expects": "the name of a parameter, such as login_hint"
       },
       "description": "Parameters of `<prefix>/start` that are passed on to the authorization request, such as `login_hint`, `domain_hint` or `kc_idp_hint`. Each may be up to 512 characters long. None by default.",
       "default": [],
       "uniqueItems": true
      },
      "pkce": {
       "type": "boolean",
       "description": "Whether the authorization request carries a PKCE challenge (RFC 7636).",
       "default": true
      },
      "pushedAuthorizationRequests": {
       "enum": [
        "auto",
        "always",
        "never"
       ],
       "description": "Whether the authorization request is sent to the provider directly, so that the browser carries only a reference to it (RFC 9126). auto: where discovery offers it, and without if that fails, unless the provider requires it. always: no login without it. never: for a provider that offers it and does not do it well.",
       "default": "auto"
      },
      "timeout": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "2m",
       "description": "How long one request to the provider may take.",
       "default": "10s",
       "atLeast": "100ms"
      },
      "label": {
       "type": "string",
       "minLength": 1,
       "description": "The text of the sign-in page's button. If left out: `Sign in with` and the provider's name."
      },
      "caFile": {
       "type": "string",
       "minLength": 1,
       "description": "PEM file of the authorities that verify the provider's certificate."
      },
      "callback": {
       "enum": [
        "shared",
        "own"
       ],
       "description": "The redirect URI that is registered at the provider. shared: publicUrl + prefix + /callback. own: the same, then / and the provider's name, so that another provider's response is never taken for this one's (RFC 9700 4.4). Use own with several providers for one that sends no `iss`.",
       "default": "shared"
      },
      "subjectClaim": {
       "anyOf": [
        {
         "type": "string",
         "minLength": 1,
         "description": "One claim."
        },
        {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "minItems": 1
        }
       ],
       "description": "The claim that identifies the person and never changes; or a list, of which the first existing claim is used. `email` is used only if the provider marks it as verified. If left out: the preset's, or `sub`."
      },
      "claimSources": {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "object",
          "required": [
           "kind",
           "url",
           "groups",
           "staleFor"
          ],
          "properties": {
           "kind": {
            "type": "string",
            "const": "entra-groups"
           },
           "url": {
            "type": "string",
            "minLength": 1,
            "syntax": "endpoint",
            "description": "The address of Microsoft Graph; national clouds have their own.",
            "default": "https://graph.microsoft.com"
           },
           "groups": {
            "enum": [
             "id",
             "displayName"
            ],
            "description": "What stands for a group: its object id, as in id tokens, or its display name, which the owner of the group can change. With displayName Microsoft Graph is always read, and the scope `https://graph.microsoft.com/GroupMember.Read.All` is needed.",
            "default": "id"
           },
           "timeout": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "2m",
            "description": "How long one reading may take, all its pages together. If left out: the provider's timeout.",
            "atLeast": "100ms"
           },
           "staleFor": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "7d",
            "description": "How long the last answer is used while the source is away. After that, requests of the person are answered with 503 until it is back. At least refresh.userinfoMaxAge.",
            "default": "1h",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "`claims.groups` from Microsoft Graph: all groups of the person, nested ones included. Read if the id token has no groups, or too many to list. Needs an access token for Microsoft Graph, so a scope such as `https://graph.microsoft.com/User.Read`."
         },
         {
          "type": "object",
          "required": [
           "kind",
           "url",
           "label",
           "staleFor"
          ],
          "properties": {
           "kind": {
            "type": "string",
            "const": "google-groups"
           },
           "url": {
            "type": "string",
            "minLength": 1,
            "syntax": "endpoint",
            "description": "The address of the Cloud Identity API.",
            "default": "https://cloudidentity.googleapis.com"
           },
           "label": {
            "enum": [
             "security",
             "discussion_forum"
            ],
            "description": "Which groups: those that an administrator has labelled as security groups, which members may list; or all (discussion_forum), which Google lets only administrators list.",
            "default": "security"
           },
           "timeout": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "2m",
            "description": "How long one reading may take, all its pages together. If left out: the provider's timeout.",
            "atLeast": "100ms"
           },
           "staleFor": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "7d",
            "description": "How long the last answer is used while the source is away. After that, requests of the person are answered with 503 until it is back. At least refresh.userinfoMaxAge.",
            "default": "1h",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "`claims.groups` from the Cloud Identity API: the addresses of all groups of the person, nested ones included. Needs the scope `https://www.googleapis.com/auth/cloud-identity.groups.readonly`."
         },
         {
          "type": "object",
          "required": [
           "kind",
           "url",
           "staleFor"
          ],
          "properties": {
           "kind": {
            "type": "string",
            "const": "github-teams"
           },
           "url": {
            "type": "string",
            "minLength": 1,
            "syntax": "endpoint",
            "description": "The address of the GitHub API; `https://HOST/api/v3` for GitHub Enterprise Server.",
            "default": "https://api.github.com"
           },
           "timeout": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "2m",
            "description": "How long one reading may take, all its pages together. If left out: the provider's timeout.",
            "atLeast": "100ms"
           },
           "staleFor": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "7d",
            "description": "How long the last answer is used while the source is away. After that, requests of the person are answered with 503 until it is back. At least refresh.userinfoMaxAge.",
            "default": "1h",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "`claims.groups` from GitHub: the teams of the person as `organization/team-slug`. Needs the scope `read:org`."
         },
         {
          "type": "object",
          "required": [
           "kind",
           "url",
           "staleFor"
          ],
          "properties": {
           "kind": {
            "type": "string",
            "const": "github-email"
           },
           "url": {
            "type": "string",
            "minLength": 1,
            "syntax": "endpoint",
            "description": "The address of the GitHub API; `https://HOST/api/v3` for GitHub Enterprise Server.",
            "default": "https://api.github.com"
           },
           "timeout": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "2m",
            "description": "How long one reading may take, all its pages together. If left out: the provider's timeout.",
            "atLeast": "100ms"
           },
           "staleFor": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "7d",
            "description": "How long the last answer is used while the source is away. After that, requests of the person are answered with 503 until it is back. At least refresh.userinfoMaxAge.",
            "default": "1h",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "`claims.email` and `claims.email_verified` from GitHub: the primary address, whether it is public or not. Needs the scope `user:email`."
         },
         {
          "type": "object",
          "required": [
           "kind",
           "name",
           "url",
           "headers",
           "staleFor"
          ],
          "properties": {
           "kind": {
            "type": "string",
            "const": "http"
           },
           "name": {
            "type": "string",
            "description": "The name of the claim. Not one that providers use, such as `email` or `groups`.",
            "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,63}$",
            "expects": "a name of letters, digits and _, so that `claims.` can stand before it"
           },
           "url": {
            "type": "string",
            "minLength": 1,
            "syntax": "claimSourceUrl",
            "description": "The URL that is read for each person. `{subject}` and `{email}` are replaced, percent-encoded; an email must be verified. It answers 200 with a JSON object of at most 64 KB, `{}` for a person that it does not know."
           },
           "headers": {
            "type": "object",
            "patternProperties": {
             "^.*$": {
              "type": "string",
              "minLength": 1,
              "syntax": "headerValue",
              "description": "One header's value.",
              "secret": true
             }
            },
            "additionalProperties": false,
            "description": "Headers of the request, such as `Authorization`, usually read from a file. The values are secret.",
            "default": {},
            "propertyNames": {
             "syntax": "headerName"
            }
           },
           "caFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of the authorities that verify the service's certificate."
           },
           "timeout": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "2m",
            "description": "How long one reading may take, all its pages together. If left out: the provider's timeout.",
            "atLeast": "100ms"
           },
           "staleFor": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "7d",
            "description": "How long the last answer is used while the source is away. After that, requests of the person are answered with 503 until it is back. At least refresh.userinfoMaxAge.",
            "default": "1h",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "A JSON object of your own service, as `claims.<name>`."
         }
        ],
        "description": "Where more claims come from."
       },
       "description": "Where to read claims that neither the id token nor userinfo have. Read at sign-in, and again with userinfo. If left out: the preset's, or none."
      },
      "subjectType": {
       "enum": [
        "string",
        "integer"
       ],
       "description": "The JSON type of the subjectClaim. integer: a whole number, whose digits become the subject; a text is then refused, so that 1 and \"1\" are never the same person. If left out: the preset's, or string, as OpenID Connect says."
      },
      "revokeTokens": {
       "type": "boolean",
       "description": "Whether the tokens of a session that is signed out are revoked at the provider (RFC 7009). If left out: the preset's, or true. Google ends all tokens of a person when one is revoked."
      },
      "allowInsecure": {
       "type": "boolean",
       "description": "Whether http:// endpoints are accepted; on loopback only.",
       "default": false
      }
     },
     "additionalProperties": false
    }
   },
   "additionalProperties": false,
   "description": "The authorization servers, by names that you choose.",
   "minProperties": 1,
   "propertyNames": {
    "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
   }
  },
  "session": {
   "type": "object",
   "required": [
    "secrets",
    "cookie",
    "maxPerPerson",
    "lifetime",
    "idleTimeout",
    "store"
   ],
   "properties": {
    "secrets": {
     "type": "array",
     "items": {
      "type": "string",
      "minBytes": 32,
      "secret": true
     },
     "description": "Secrets of at least 32 bytes each (`postern secret` makes one). The first encrypts, all decrypt: to rotate, put a new one in front.",
     "minItems": 1,
     "uniqueItems": true,
     "secret": true
    },
    "cookie": {
     "type": "object",
     "required": [
      "sameSite",
      "path",
      "partitioned"
     ],
     "properties": {
      "name": {
       "type": "string",
       "minLength": 1,
       "syntax": "cookieName",
       "description": "The name. If left out: `__Host-postern`; `__Secure-postern` with a domain or another path; `postern` when a publicUrl is http://."
      },
      "sameSite": {
       "enum": [
        "lax",
        "strict",
        "none"
       ],
       "description": "The SameSite attribute.",
       "default": "lax"
      },
      "domain": {
       "anyOf": [
        {
         "type": "string",
         "minLength": 1,
         "syntax": "cookieDomain",
         "description": "A domain."
        },
        {
         "type": "null"
        }
       ],
       "description": "The domain whose hosts share the session. If null or left out: one host only."
      },
      "path": {
       "type": "string",
       "minLength": 1,
       "syntax": "cookiePath",
       "description": "The Path attribute.",
       "default": "/"
      },
      "partitioned": {
       "type": "boolean",
       "description": "Whether each site that shows the app in a frame has sessions of its own (CHIPS). Needs https:// and sameSite: none. Logins may then run in such a frame too.",
       "default": false
      }
     },
     "additionalProperties": false,
     "description": "The session cookie.",
     "default": {}
    },
    "maxPerPerson": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      },
      {
       "type": "string",
       "const": "unlimited"
      }
     ],
     "description": "How many sessions one person may have at a provider. A sign-in above that ends the oldest session. With login.origin, the sessions of one browser count as one.",
     "default": "unlimited"
    },
    "lifetime": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "365d",
     "description": "How long after sign-in a session ends in any case.",
     "default": "7d",
     "atLeast": "1s"
    },
    "idleTimeout": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "365d",
     "description": "How long after the last request on a route with keepAlive: true a session ends.",
     "default": "12h",
     "atLeast": "1s"
    },
    "store": {
     "anyOf": [
      {
       "type": "object",
       "required": [
        "kind",
        "maxSessions"
       ],
       "properties": {
        "kind": {
         "type": "string",
         "const": "memory"
        },
        "maxSessions": {
         "type": "integer",
         "description": "The greatest number of sessions. Above it, the least recently used session is dropped.",
         "default": 100000,
         "minimum": 1,
         "maximum": 10000000
        }
       },
       "additionalProperties": false,
       "description": "Sessions in the memory of this process. They are lost when it ends."
      },
      {
       "type": "object",
       "required": [
        "kind",
        "tls",
        "keyPrefix",
        "localCache"
       ],
       "properties": {
        "kind": {
         "type": "string",
         "const": "redis"
        },
        "url": {
         "type": "string",
         "description": "redis:// or rediss:// (TLS) URL of one server: `rediss://user:password@host:port/database`.",
         "pattern": "^rediss?://",
         "expects": "a redis:// or rediss:// URL",
         "secret": true
        },
        "sentinel": {
         "type": "object",
         "required": [
          "name",
          "nodes"
         ],
         "properties": {
          "name": {
           "type": "string",
           "minLength": 1,
           "description": "The master's name."
          },
          "nodes": {
           "type": "array",
           "items": {
            "type": "string",
            "pattern": "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$",
            "expects": "host:port"
           },
           "description": "host:port of the sentinels.",
           "minItems": 1
          },
          "sentinelUsername": {
           "type": "string",
           "minLength": 1,
           "description": "The ACL user for the sentinels."
          },
          "sentinelPassword": {
           "type": "string",
           "minLength": 1,
           "description": "The password for the sentinels.",
           "secret": true
          }
         },
         "additionalProperties": false,
         "description": "Redis Sentinel."
        },
        "cluster": {
         "type": "object",
         "required": [
          "nodes"
         ],
         "properties": {
          "nodes": {
           "type": "array",
           "items": {
            "type": "string",
            "pattern": "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$",
            "expects": "host:port"
           },
           "description": "host:port of some nodes.",
           "minItems": 1
          }
         },
         "additionalProperties": false,
         "description": "Redis Cluster."
        },
        "username": {
         "type": "string",
         "minLength": 1,
         "description": "The ACL user, if the url has none."
        },
        "password": {
         "type": "string",
         "minLength": 1,
         "description": "The password, if the url has none. It needs no escapes here.",
         "secret": true
        },
        "tls": {
         "anyOf": [
          {
           "type": "boolean"
          },
          {
           "type": "object",
           "properties": {
            "caFile": {
             "type": "string",
             "minLength": 1,
             "description": "PEM file of the authorities that verify the servers' certificates. If left out: the system's."
            },
            "certFile": {
             "type": "string",
             "minLength": 1,
             "description": "PEM file of Postern's client certificate."
            },
            "keyFile": {
             "type": "string",
             "minLength": 1,
             "description": "PEM file of its key."
            },
            "serverName": {
             "type": "string",
             "minLength": 1,
             "syntax": "host",
             "description": "The name in the certificates, if it is not the address."
            }
           },
           "additionalProperties": false,
           "description": "TLS with your own authorities or client certificate. Every new connection reads the files."
          }
         ],
         "description": "Whether connections to sentinels and nodes use TLS, or a map of TLS settings. For one server, write rediss:// in the url.",
         "default": false
        },
        "keyPrefix": {
         "type": "string",
         "description": "The prefix of every key.",
         "default": "postern:"
        },
        "localCache": {
         "type": "object",
         "required": [
          "maxSessions",
          "maxAge"
         ],
         "properties": {
          "maxSessions": {
           "type": "integer",
           "description": "The greatest number of sessions in the cache.",
           "default": 100000,
           "minimum": 0,
           "maximum": 10000000
          },
          "maxAge": {
           "type": "string",
           "syntax": "duration",
           "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
           "atMost": "5m",
           "description": "How long a session in the cache is used before it is read from redis again. A session in use is read again in the background.",
           "default": "30s"
          }
         },
         "additionalProperties": false,
         "description": "This process's cache of the store.",
         "default": {}
        }
       },
       "additionalProperties": false,
       "description": "Sessions in Redis, shared by all replicas. Write exactly one of url, sentinel and cluster."
      },
      {
       "type": "object",
       "required": [
        "kind"
       ],
       "properties": {
        "kind": {
         "type": "string",
         "const": "cookie"
        }
       },
       "additionalProperties": false,
       "description": "Sessions encrypted in cookies of the browser. They cannot be revoked."
      }
     ],
     "description": "Where sessions are stored.",
     "default": {
      "kind": "memory"
     }
    }
   },
   "additionalProperties": false,
   "description": "The session and its cookie."
  },
  "refresh": {
   "type": "object",
   "required": [
    "ahead",
    "retry",
    "userinfoMaxAge"
   ],
   "properties": {
    "ahead": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "1d",
     "description": "How long before their expiry tokens are refreshed; at most half a token's lifetime.",
     "default": "5m"
    },
    "retry": {
     "type": "object",
     "required": [
      "attempts",
      "minDelay",
      "maxDelay"
     ],
     "properties": {
      "attempts": {
       "type": "integer",
       "description": "How often a refresh is tried.",
       "default": 5,
       "minimum": 1,
       "maximum": 100
      },
      "minDelay": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "10m",
       "description": "The first delay.",
       "default": "250ms",
       "atLeast": "1ms"
      },
      "maxDelay": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "1h",
       "description": "The longest delay.",
       "default": "30s",
       "atLeast": "1ms"
      }
     },
     "additionalProperties": false,
     "description": "Retries with exponential backoff and full jitter. Retry-After is honoured.",
     "default": {}
    },
    "userinfoMaxAge": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "30d",
     "description": "How old claims may be before they are read from userinfo again.",
     "default": "10m"
    }
   },
   "additionalProperties": false,
   "description": "How tokens and claims stay fresh.",
   "default": {}
  },
  "identity": {
   "type": "object",
   "required": [
    "requireVerifiedEmail"
   ],
   "properties": {
    "requireVerifiedEmail": {
     "type": "boolean",
     "description": "Whether an email is left out if the provider does not mark it as verified.",
     "default": true
    },
    "preset": {
     "enum": [
      "oauth2-proxy"
     ],
     "description": "The header names of another gateway: X-Forwarded-User, -Email, -Groups and -Preferred-Username, and the same as X-Auth-Request-*. `headers` adds to them, and overrides those of the same name."
    },
    "headers": {
     "type": "object",
     "patternProperties": {
      "^.*$": {
       "type": "string",
       "minLength": 1
      }
     },
     "additionalProperties": false,
     "description": "Maps a header name to a CEL expression over subject, claims, tokens, session, provider and request. Without a preset your map replaces the default: X-Auth-Request-User (subject), and -Email, -Preferred-Username, -Name and -Groups (the claims).",
     "propertyNames": {
      "syntax": "identityHeaderName"
     }
    },
    "assertion": {
     "type": "object",
     "required": [
      "header",
      "lifetime",
      "algorithm",
      "claims"
     ],
     "properties": {
      "header": {
       "type": "string",
       "minLength": 1,
       "syntax": "identityHeaderName",
       "description": "The header that carries it.",
       "default": "X-Postern-Assertion"
      },
      "lifetime": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "1h",
       "description": "How long it is valid. What an app gets is valid for at least a fifth of that.",
       "default": "5m",
       "atLeast": "10s"
      },
      "algorithm": {
       "enum": [
        "ES256",
        "EdDSA",
        "RS256"
       ],
       "description": "The algorithm of the signature. ES256 is the quickest to sign; RS256 takes about fifteen times as long.",
       "default": "ES256"
      },
      "claims": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "The claims to copy into it, beside iss, sub, aud, iat, exp and provider.",
       "default": [
        "email",
        "name",
        "groups"
       ],
       "maxItems": 50,
       "uniqueItems": true
      },
      "keyFile": {
       "anyOf": [
        {
         "type": "string",
         "minLength": 1,
         "description": "One key."
        },
        {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "description": "The first one signs; all are published.",
         "minItems": 1,
         "maxItems": 8,
         "uniqueItems": true
        }
       ],
       "description": "File of the private key, PEM or JWK. Left out: Postern makes keys and rotates them every 30 days. They are kept in redis, or with the memory store in this process."
      },
      "audience": {
       "type": "string",
       "minLength": 1,
       "description": "The `aud` of every assertion. Left out: the request's host, without port."
      }
     },
     "additionalProperties": false,
     "description": "A signed JWT about the person for the app. Its public keys are at <prefix>/jwks.json. Off by default."
    }
   },
   "additionalProperties": false,
   "description": "What Postern tells the upstream about the person.",
   "default": {}
  },
  "rateLimit": {
   "type": "object",
   "required": [
    "login"
   ],
   "properties": {
    "login": {
     "type": "object",
     "required": [
      "max",
      "per"
     ],
     "properties": {
      "max": {
       "type": "integer",
       "description": "The number of requests.",
       "default": 30,
       "minimum": 1,
       "maximum": 1000000
      },
      "per": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "1d",
       "description": "The time in which they are allowed.",
       "default": "1m",
       "atLeast": "1s"
      }
     },
     "additionalProperties": false,
     "description": "The limit per client address on the endpoints that start or finish a login.",
     "default": {}
    }
   },
   "additionalProperties": false,
   "description": "Rate limits of Postern's own endpoints, by token bucket. A request above a limit gets 429 with Retry-After.",
   "default": {}
  },
  "routes": {
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "path",
     "auth",
     "unauthenticated",
     "enforce",
     "origins",
     "rewrite",
     "headers",
     "responseHeaders",
     "keepAlive",
     "keepPost",
     "maxBody",
     "websocket",
     "encodedSlash"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name in logs and metrics. If left out: what the route matches."
     },
     "host": {
      "type": "string",
      "minLength": 1,
      "syntax": "host",
      "description": "A host name, or `*.example.com`. If left out: all of publicUrl's hosts."
     },
     "path": {
      "anyOf": [
       {
        "type": "string",
        "minLength": 1,
        "syntax": "routePath",
        "description": "A prefix, matched by whole segments."
       },
       {
        "type": "object",
        "required": [
         "exact"
        ],
        "properties": {
         "exact": {
          "type": "string",
          "minLength": 1,
          "syntax": "routePath",
          "description": "One path."
         }
        },
        "additionalProperties": false,
        "description": "One path alone."
       }
      ],
      "description": "A prefix, matched by whole segments, or `{ exact: /path }`."
     },
     "methods": {
      "type": "array",
      "items": {
       "type": "string",
       "syntax": "method"
      },
      "description": "The methods that the route matches. If left out: all.",
      "minItems": 1,
      "uniqueItems": true
     },
     "auth": {
      "enum": [
       "required",
       "optional",
       "none"
      ],
      "description": "Whether people must be signed in: required; optional (the app gets the identity of people who are signed in); none (Postern looks up no session and sends no identity).",
      "default": "required"
     },
     "unauthenticated": {
      "enum": [
       "auto",
       "redirect",
       "unauthorized"
      ],
      "description": "The response for people who are not signed in: auto redirects navigations and answers other requests with 401; redirect redirects every GET and HEAD; unauthorized answers with 401.",
      "default": "auto"
     },
     "provider": {
      "type": "string",
      "minLength": 1,
      "description": "The provider to sign in at. If left out: the only provider, or the person chooses on the sign-in page."
     },
     "allow": {
      "type": "string",
      "minLength": 1,
      "description": "A CEL expression over subject, claims, provider, session, caller, request and route. If it is false or fails, the response is 403. See [policies](../policies.md)."
     },
     "enforce": {
      "type": "boolean",
      "description": "Whether `allow` refuses. If false, Postern logs and counts whom it would refuse, and lets them pass: to try a rule out.",
      "default": true
     },
     "stepUp": {
      "type": "object",
      "properties": {
       "maxAge": {
        "type": "string",
        "syntax": "duration",
        "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
        "atMost": "365d",
        "description": "The greatest time since the person signed in at the provider (its `auth_time`).",
        "atLeast": "1s"
       },
       "acr": {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^[!-~]{1,200}$",
         "expects": "printable characters without spaces"
        },
        "description": "The accepted `acr` values of the id token.",
        "minItems": 1,
        "maxItems": 10,
        "uniqueItems": true
       }
      },
      "additionalProperties": false,
      "description": "Requires a recent or a stronger sign-in at the provider. Sends people there again if need be.",
      "minProperties": 1
     },
     "bearer": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "introspect": {
          "anyOf": [
           {
            "type": "boolean",
            "const": true
           },
           {
            "type": "object",
            "properties": {
             "provider": {
              "type": "string",
              "minLength": 1,
              "description": "The provider to ask. If left out: the route's, or the only provider."
             },
             "audience": {
              "anyOf": [
               {
                "type": "string",
                "minLength": 1,
                "description": "One audience."
               },
               {
                "type": "array",
                "items": {
                 "type": "string",
                 "minLength": 1
                },
                "minItems": 1
               }
              ],
              "description": "The audience that the answer must name in `aud`, or a list of accepted audiences. If left out: any."
             }
            },
            "additionalProperties": false
           }
          ],
          "description": "Postern asks the provider's introspection endpoint (RFC 7662): true, or a map."
         },
         "userinfo": {
          "anyOf": [
           {
            "type": "boolean",
            "const": true
           },
           {
            "type": "object",
            "properties": {
             "provider": {
              "type": "string",
              "minLength": 1,
              "description": "The provider to ask. If left out: the route's, or the only provider."
             }
            },
            "additionalProperties": false
           }
          ],
          "description": "Postern reads the provider's userinfo with the token: true, or a map. Accepts the tokens of every application of the provider."
         },
         "jwt": {
          "type": "object",
          "required": [
           "audience",
           "algorithms",
           "type",
           "timeout",
           "allowInsecure"
          ],
          "properties": {
           "audience": {
            "anyOf": [
             {
              "type": "string",
              "minLength": 1,
              "description": "One audience."
             },
             {
              "type": "array",
              "items": {
               "type": "string",
               "minLength": 1
              },
              "minItems": 1
             }
            ],
            "description": "The audience of the app, which `aud` must name; or a list of accepted audiences."
           },
           "issuer": {
            "type": "string",
            "minLength": 1,
            "syntax": "issuer",
            "description": "The issuer of the tokens, which `iss` must be; any issuer, a provider of this file or not. If left out: the provider's."
           },
           "provider": {
            "type": "string",
            "minLength": 1,
            "description": "The provider whose tokens these are. If left out, without issuer: the route's, or the only one."
           },
           "jwksUri": {
            "type": "string",
            "minLength": 1,
            "syntax": "endpoint",
            "description": "The URL of the issuer's keys. If left out: from the issuer's discovery document."
           },
           "algorithms": {
            "type": "array",
            "items": {
             "enum": [
              "RS256",
              "RS384",
              "RS512",
              "PS256",
              "PS384",
              "PS512",
              "ES256",
              "ES384",
              "ES512",
              "EdDSA",
              "Ed25519"
             ]
            },
            "description": "The accepted signature algorithms.",
            "minItems": 1,
            "default": [
             "RS256",
             "RS384",
             "RS512",
             "PS256",
             "PS384",
             "PS512",
             "ES256",
             "ES384",
             "ES512",
             "EdDSA",
             "Ed25519"
            ]
           },
           "type": {
            "enum": [
             "any",
             "at+jwt"
            ],
            "description": "The accepted `typ` of the header: at+jwt (RFC 9068) only; or any: at+jwt, JWT or none, as many issuers send. Id tokens, logout tokens and the like are never accepted.",
            "default": "any"
           },
           "caFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of the authorities that verify the issuer's certificate."
           },
           "tokenFile": {
            "type": "string",
            "minLength": 1,
            "description": "File of a bearer token that Postern sends when it asks for the issuer's keys. Kubernetes' API server wants one. Read again for every request."
           },
           "timeout": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "2m",
            "description": "How long one request for the issuer's keys may take.",
            "default": "10s",
            "atLeast": "100ms"
           },
           "allowInsecure": {
            "type": "boolean",
            "description": "Whether an http:// issuer or jwksUri is accepted; on loopback only.",
            "default": false
           }
          },
          "additionalProperties": false,
          "description": "Postern verifies JWT access tokens itself (RFC 9068)."
         }
        },
        "additionalProperties": false,
        "description": "Exactly one of introspect, userinfo and jwt."
       },
       {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "introspect": {
           "anyOf": [
            {
             "type": "boolean",
             "const": true
            },
            {
             "type": "object",
             "properties": {
              "provider": {
               "type": "string",
               "minLength": 1,
               "description": "The provider to ask. If left out: the route's, or the only provider."
              },
              "audience": {
               "anyOf": [
                {
                 "type": "string",
                 "minLength": 1,
                 "description": "One audience."
                },
                {
                 "type": "array",
                 "items": {
                  "type": "string",
                  "minLength": 1
                 },
                 "minItems": 1
                }
               ],
               "description": "The audience that the answer must name in `aud`, or a list of accepted audiences. If left out: any."
              }
             },
             "additionalProperties": false
            }
           ],
           "description": "Postern asks the provider's introspection endpoint (RFC 7662): true, or a map."
          },
          "userinfo": {
           "anyOf": [
            {
             "type": "boolean",
             "const": true
            },
            {
             "type": "object",
             "properties": {
              "provider": {
               "type": "string",
               "minLength": 1,
               "description": "The provider to ask. If left out: the route's, or the only provider."
              }
             },
             "additionalProperties": false
            }
           ],
           "description": "Postern reads the provider's userinfo with the token: true, or a map. Accepts the tokens of every application of the provider."
          },
          "jwt": {
           "type": "object",
           "required": [
            "audience",
            "algorithms",
            "type",
            "timeout",
            "allowInsecure"
           ],
           "properties": {
            "audience": {
             "anyOf": [
              {
               "type": "string",
               "minLength": 1,
               "description": "One audience."
              },
              {
               "type": "array",
               "items": {
                "type": "string",
                "minLength": 1
               },
               "minItems": 1
              }
             ],
             "description": "The audience of the app, which `aud` must name; or a list of accepted audiences."
            },
            "issuer": {
             "type": "string",
             "minLength": 1,
             "syntax": "issuer",
             "description": "The issuer of the tokens, which `iss` must be; any issuer, a provider of this file or not. If left out: the provider's."
            },
            "provider": {
             "type": "string",
             "minLength": 1,
             "description": "The provider whose tokens these are. If left out, without issuer: the route's, or the only one."
            },
            "jwksUri": {
             "type": "string",
             "minLength": 1,
             "syntax": "endpoint",
             "description": "The URL of the issuer's keys. If left out: from the issuer's discovery document."
            },
            "algorithms": {
             "type": "array",
             "items": {
              "enum": [
               "RS256",
               "RS384",
               "RS512",
               "PS256",
               "PS384",
               "PS512",
               "ES256",
               "ES384",
               "ES512",
               "EdDSA",
               "Ed25519"
              ]
             },
             "description": "The accepted signature algorithms.",
             "minItems": 1,
             "default": [
              "RS256",
              "RS384",
              "RS512",
              "PS256",
              "PS384",
              "PS512",
              "ES256",
              "ES384",
              "ES512",
              "EdDSA",
              "Ed25519"
             ]
            },
            "type": {
             "enum": [
              "any",
              "at+jwt"
             ],
             "description": "The accepted `typ` of the header: at+jwt (RFC 9068) only; or any: at+jwt, JWT or none, as many issuers send. Id tokens, logout tokens and the like are never accepted.",
             "default": "any"
            },
            "caFile": {
             "type": "string",
             "minLength": 1,
             "description": "PEM file of the authorities that verify the issuer's certificate."
            },
            "tokenFile": {
             "type": "string",
             "minLength": 1,
             "description": "File of a bearer token that Postern sends when it asks for the issuer's keys. Kubernetes' API server wants one. Read again for every request."
            },
            "timeout": {
             "type": "string",
             "syntax": "duration",
             "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
             "atMost": "2m",
             "description": "How long one request for the issuer's keys may take.",
             "default": "10s",
             "atLeast": "100ms"
            },
            "allowInsecure": {
             "type": "boolean",
             "description": "Whether an http:// issuer or jwksUri is accepted; on loopback only.",
             "default": false
            }
           },
           "additionalProperties": false,
           "description": "Postern verifies JWT access tokens itself (RFC 9068)."
          }
         },
         "additionalProperties": false,
         "description": "Exactly one of introspect, userinfo and jwt."
        },
        "minItems": 1,
        "maxItems": 8
       }
      ],
      "description": "How API clients authenticate with `Authorization: Bearer`: one way, or a list of ways, of which one must accept the token."
     },
     "origins": {
      "type": "array",
      "items": {
       "type": "string",
       "syntax": "pageOrigin"
      },
      "description": "The origins whose pages may use a person's session for WebSockets and for requests other than GET, HEAD and OPTIONS: self (the requested origin), origins by name, or '*' for all.",
      "minItems": 1,
      "uniqueItems": true,
      "default": [
       "self"
      ]
     },
     "cors": {
      "type": "object",
      "required": [
       "origins",
       "headers",
       "exposeHeaders",
       "credentials",
       "maxAge"
      ],
      "properties": {
       "origins": {
        "type": "array",
        "items": {
         "type": "string",
         "syntax": "corsOrigin"
        },
        "description": "The origins whose scripts may send requests and read the responses: origins by name, or '*' for all. Those by name count as `origins` of the route too.",
        "minItems": 1,
        "uniqueItems": true
       },
       "methods": {
        "type": "array",
        "items": {
         "type": "string",
         "syntax": "method"
        },
        "description": "The methods that those scripts may use. If left out: the route's methods, or GET, HEAD and POST.",
        "minItems": 1,
        "uniqueItems": true
       },
       "headers": {
        "type": "array",
        "items": {
         "type": "string",
         "syntax": "headerName"
        },
        "description": "The request headers that they may set, such as Content-Type (for JSON) or Authorization.",
        "uniqueItems": true,
        "default": []
       },
       "exposeHeaders": {
        "type": "array",
        "items": {
         "type": "string",
         "syntax": "headerName"
        },
        "description": "The app's response headers that they may read, besides the usual ones.",
        "uniqueItems": true,
        "default": []
       },
       "credentials": {
        "type": "boolean",
        "description": "Whether those scripts may use the person's session.",
        "default": false
       },
       "maxAge": {
        "type": "string",
        "syntax": "duration",
        "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
        "atMost": "1d",
        "description": "How long a browser may remember the answer to a preflight.",
        "default": "10m"
       }
      },
      "additionalProperties": false,
      "description": "Lets other origins' scripts use this route (CORS). Postern answers preflights itself, without a session, and sets the Access-Control headers of every response."
     },
     "upstream": {
      "anyOf": [
       {
        "type": "string",
        "description": "http:// or https:// origin, unix:/path, h2c:// (HTTP/2 without TLS) or h2:// (with TLS) origin.",
        "syntax": "upstreamUrl"
       },
       {
        "type": "object",
        "required": [
         "urls",
         "preserveHost",
         "connectTimeout",
         "responseTimeout",
         "idleTimeout",
         "retries"
        ],
        "properties": {
         "urls": {
          "type": "array",
          "items": {
           "type": "string",
           "description": "http:// or https:// origin, unix:/path, h2c:// (HTTP/2 without TLS) or h2:// (with TLS) origin.",
           "syntax": "upstreamUrl"
          },
          "description": "The addresses of the app.",
          "minItems": 1,
          "uniqueItems": true
         },
         "preserveHost": {
          "type": "boolean",
          "description": "Whether the app gets the Host header that the browser sent.",
          "default": true
         },
         "connectTimeout": {
          "type": "string",
          "syntax": "duration",
          "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
          "atMost": "5m",
          "description": "How long a connection may take to open.",
          "default": "2s",
          "atLeast": "10ms"
         },
         "responseTimeout": {
          "type": "string",
          "syntax": "duration",
          "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
          "atMost": "1d",
          "description": "How long the app may take to send its response headers.",
          "default": "30s",
          "atLeast": "10ms"
         },
         "idleTimeout": {
          "type": "string",
          "syntax": "duration",
          "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
          "atMost": "7d",
          "description": "How long a body or a tunnel may be idle in both directions. No limit for event streams.",
          "default": "5m",
          "atLeast": "1s"
         },
         "retries": {
          "type": "integer",
          "description": "How often an idempotent request is sent again after its connection failed, to another URL if there are several.",
          "default": 1,
          "minimum": 0,
          "maximum": 10
         },
         "healthCheck": {
          "type": "object",
          "required": [
           "path",
           "every"
          ],
          "properties": {
           "path": {
            "type": "string",
            "minLength": 1,
            "syntax": "addedPrefix",
            "description": "The path to request."
           },
           "every": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "1h",
            "description": "How often to request it.",
            "default": "10s",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "Checks regularly that the app responds."
         },
         "tls": {
          "type": "object",
          "properties": {
           "caFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of the authorities that verify the certificate of the app."
           },
           "certFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of Postern's client certificate."
           },
           "keyFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of its key."
           },
           "serverName": {
            "type": "string",
            "minLength": 1,
            "syntax": "host",
            "description": "The name in the certificate of the app."
           }
          },
          "additionalProperties": false,
          "description": "TLS to an https:// or h2:// upstream."
         }
        },
        "additionalProperties": false
       }
      ],
      "description": "The app that gets the requests: a URL, or a map with `urls`. If left out: the route is for forward authentication only."
     },
     "rewrite": {
      "type": "object",
      "properties": {
       "stripPrefix": {
        "type": "string",
        "minLength": 1,
        "syntax": "prefixPath",
        "description": "Removed from the start of the path; must be a prefix of the route's path."
       },
       "addPrefix": {
        "type": "string",
        "minLength": 1,
        "syntax": "addedPrefix",
        "description": "Added in front of the path."
       }
      },
      "additionalProperties": false,
      "description": "How the path changes on the way to the upstream.",
      "default": {}
     },
     "headers": {
      "type": "object",
      "required": [
       "set",
       "remove"
      ],
      "properties": {
       "set": {
        "type": "object",
        "patternProperties": {
         "^.*$": {
          "type": "string",
          "syntax": "headerValue"
         }
        },
        "additionalProperties": false,
        "description": "Maps a header name to its value; replaces an existing header.",
        "propertyNames": {
         "syntax": "headerName"
        },
        "default": {}
       },
       "remove": {
        "type": "array",
        "items": {
         "type": "string",
         "syntax": "headerName"
        },
        "description": "The names of headers to remove.",
        "uniqueItems": true,
        "default": []
       }
      },
      "additionalProperties": false,
      "description": "Changes to the request headers, on the way to the upstream.",
      "default": {}
     },
     "responseHeaders": {
      "type": "object",
      "required": [
       "set",
       "remove"
      ],
      "properties": {
       "set": {
        "type": "object",
        "patternProperties": {
         "^.*$": {
          "type": "string",
          "syntax": "headerValue"
         }
        },
        "additionalProperties": false,
        "description": "Maps a header name to its value; replaces an existing header.",
        "propertyNames": {
         "syntax": "headerName"
        },
        "default": {}
       },
       "remove": {
        "type": "array",
        "items": {
         "type": "string",
         "syntax": "headerName"
        },
        "description": "The names of headers to remove.",
        "uniqueItems": true,
        "default": []
       }
      },
      "additionalProperties": false,
      "description": "Changes to the response headers.",
      "default": {}
     },
     "rateLimit": {
      "type": "object",
      "required": [
       "max",
       "per",
       "key"
      ],
      "properties": {
       "max": {
        "type": "integer",
        "description": "The number of requests.",
        "minimum": 1,
        "maximum": 10000000
       },
       "per": {
        "type": "string",
        "syntax": "duration",
        "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
        "atMost": "1d",
        "description": "The time in which they are allowed.",
        "default": "1m",
        "atLeast": "1s"
       },
       "key": {
        "enum": [
         "user",
         "address"
        ],
        "description": "user counts requests that may pass, by person, and those of people who are not signed in by client address; address counts every request by client address, refused ones too.",
        "default": "user"
       }
      },
      "additionalProperties": false,
      "description": "A rate limit by token bucket. A request above it gets 429 with Retry-After. All replicas share it when the store is redis."
     },
     "keepAlive": {
      "type": "boolean",
      "description": "Whether requests extend the idle timeout of the session. Write false for pollers.",
      "default": true
     },
     "keepPost": {
      "type": "boolean",
      "description": "Whether a form (at most 256 KB) that meets an expired session is kept until the person has signed in again, who can then send it.",
      "default": false
     },
     "maxBody": {
      "type": "string",
      "syntax": "size",
      "pattern": "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$",
      "description": "The largest request body. A larger one gets 413.",
      "default": "unlimited"
     },
     "websocket": {
      "type": "boolean",
      "description": "Whether WebSocket connections are allowed.",
      "default": true
     },
     "encodedSlash": {
      "enum": [
       "reject",
       "keep"
      ],
      "description": "What happens to %2F in a path: reject answers with 400; keep leaves it as a part of its segment.",
      "default": "reject"
     }
    },
    "additionalProperties": false
   },
   "description": "The published routes. Their order does not matter: the most specific route wins.",
   "minItems": 1
  }
 },
 "additionalProperties": false
}
