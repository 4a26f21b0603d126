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
   "description": "The origin that browsers see; the redirect URI is publicUrl + prefix + /callback. Several: a list; the request's host picks one."
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
   "description": "TLS on the traffic port, with HTTP/2; reloaded when the files change."
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
   "description": "Processes that share the port; auto is one per core.",
   "default": 1
  },
  "prefix": {
   "type": "string",
   "minLength": 1,
   "syntax": "ownPrefix",
   "description": "Postern's own endpoints live under it, on every host.",
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
     "description": "Not ready, but serving, for this long after SIGTERM.",
     "default": "5s"
    },
    "deadline": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "1h",
     "description": "How long work in flight then has.",
     "default": "30s"
    }
   },
   "additionalProperties": false,
   "description": "What happens at SIGTERM.",
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
     "description": "The least that is logged.",
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
   "description": "Networks (CIDR) whose X-Forwarded-* are believed. Nobody's, by default.",
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
     "description": "Who asks for anything but health and metrics sends it as `Authorization: Bearer`. Without one only this machine may ask.",
     "secret": true
    }
   },
   "additionalProperties": false,
   "description": "The admin port.",
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
      "pkce",
      "timeout",
      "callback",
      "allowInsecure"
     ],
     "properties": {
      "preset": {
       "enum": [
        "coloop"
       ],
       "description": "Known settings of a provider; keys beside it override them."
      },
      "issuer": {
       "type": "string",
       "minLength": 1,
       "syntax": "issuer",
       "description": "OpenID Connect: the issuer, whose discovery document names the endpoints."
      },
      "authorizationEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "OAuth 2.0 by hand: where the browser is sent to sign in."
      },
      "tokenEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "OAuth 2.0 by hand: where codes and refresh tokens are redeemed."
      },
      "userinfoEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "OAuth 2.0 by hand: where the claims are read."
      },
      "introspectionEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "Token introspection (RFC 7662)."
      },
      "revocationEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "Token revocation (RFC 7009), used at sign-out."
      },
      "endSessionEndpoint": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "OpenID Connect RP-initiated logout, used at sign-out."
      },
      "jwksUri": {
       "type": "string",
       "minLength": 1,
       "syntax": "endpoint",
       "description": "The keys that id tokens are signed with."
      },
      "clientId": {
       "type": "string",
       "minLength": 1,
       "description": "The client id of the application that is registered at the provider."
      },
      "clientSecret": {
       "type": "string",
       "minLength": 1,
       "description": "The client secret of a private application. Left out for a public one (PKCE only).",
       "secret": true
      },
      "clientAuth": {
       "enum": [
        "client_secret_basic",
        "client_secret_post",
        "private_key_jwt",
        "none"
       ],
       "description": "How the application authenticates at the token endpoint. Left out: client_secret_basic (the preset's own where it has one) with a clientSecret, none without."
      },
      "clientKey": {
       "type": "string",
       "minLength": 1,
       "syntax": "privateKey",
       "description": "The private key for private_key_jwt: PEM, or a JWK, whose `kid` and `alg` are used. Usually from a file.",
       "secret": true
      },
      "clientAssertionAudience": {
       "enum": [
        "issuer",
        "token-endpoint"
       ],
       "description": "The audience of the assertion that private_key_jwt sends (RFC 7523 3). Left out: issuer; token-endpoint for a provider without one. Ory Hydra and Okta want token-endpoint."
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$",
        "expects": "a scope without spaces (RFC 6749 3.3)"
       },
       "description": "The scopes asked for. Left out: the preset's, or `openid`, `email` and `profile` with an issuer, or none. With an issuer `offline_access` as well where discovery lists it, since without a refresh token a session ends with its access token; not at a Keycloak realm (`/realms/` in the issuer), which gives one without and with it sends no logout tokens.",
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
      "pkce": {
       "type": "boolean",
       "description": "Whether the authorization request carries a PKCE challenge (RFC 7636).",
       "default": true
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
       "description": "What the sign-in page's button says. Left out: `Sign in with` and the provider's name."
      },
      "caFile": {
       "type": "string",
       "minLength": 1,
       "description": "PEM file of the authorities that the provider's certificate is checked with."
      },
      "callback": {
       "enum": [
        "shared",
        "own"
       ],
       "description": "Which redirect URI is registered there. shared: publicUrl + prefix + /callback. own: the same and / and the provider's name, so that no other provider's answer is taken for this one's (RFC 9700 4.4); for providers that send no `iss`, where there are several.",
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
       "description": "The claim that says who it is, stable; or a list: the first that is there. The entry `email` counts only when the provider calls the email verified. Left out: the preset's, or `sub`."
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
   "description": "The authorization servers, by a name of your own.",
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
     "description": "Secrets of at least 32 bytes each (`postern secret` makes one). The first seals, all open: rotate by putting a new one in front.",
     "minItems": 1,
     "uniqueItems": true,
     "secret": true
    },
    "cookie": {
     "type": "object",
     "required": [
      "sameSite",
      "path"
     ],
     "properties": {
      "name": {
       "type": "string",
       "minLength": 1,
       "syntax": "cookieName",
       "description": "Left out: `__Host-postern`; `__Secure-postern` with a domain or another path; `postern` when a publicUrl is http://."
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
       "description": "The domain whose hosts share the session; null or left out: one host only."
      },
      "path": {
       "type": "string",
       "minLength": 1,
       "syntax": "cookiePath",
       "description": "The Path attribute.",
       "default": "/"
      }
     },
     "additionalProperties": false,
     "description": "The session cookie.",
     "default": {}
    },
    "lifetime": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "365d",
     "description": "The absolute end, from sign-in.",
     "default": "7d",
     "atLeast": "1s"
    },
    "idleTimeout": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "365d",
     "description": "The end since the last request on a route whose keepAlive is true.",
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
         "description": "The sessions kept at most; the one unused for longest is given up first.",
         "default": 100000,
         "minimum": 1,
         "maximum": 10000000
        }
       },
       "additionalProperties": false,
       "description": "In this process: gone when it ends."
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
           "description": "The sentinels' own ACL user."
          },
          "sentinelPassword": {
           "type": "string",
           "minLength": 1,
           "description": "The sentinels' own password.",
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
         "description": "The ACL user, unless the url names one."
        },
        "password": {
         "type": "string",
         "minLength": 1,
         "description": "Its password, unless the url has one; here it needs no escapes.",
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
             "description": "PEM file of the authorities to check with; left out: the system's."
            },
            "certFile": {
             "type": "string",
             "minLength": 1,
             "description": "PEM file of our certificate."
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
             "description": "The name in the certificates, where it is not the address."
            }
           },
           "additionalProperties": false,
           "description": "TLS with authorities, or a certificate, of your own; every new connection reads the files."
          }
         ],
         "description": "Whether connections to sentinels and nodes are TLS, or a map that also says how; for one server, rediss:// says whether.",
         "default": false
        },
        "keyPrefix": {
         "type": "string",
         "description": "What every key begins with.",
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
           "description": "The sessions remembered in this process at most.",
           "default": 100000,
           "minimum": 0,
           "maximum": 10000000
          },
          "maxAge": {
           "type": "string",
           "syntax": "duration",
           "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
           "atMost": "5m",
           "description": "How long one is believed since it was last read from redis. One in use is then read again behind a response.",
           "default": "30s"
          }
         },
         "additionalProperties": false,
         "description": "What this process remembers of the store.",
         "default": {}
        }
       },
       "additionalProperties": false,
       "description": "In Redis: shared by every replica. One of url, sentinel and cluster."
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
       "description": "Sealed in the browser, over several cookies if it must be. No revocation."
      }
     ],
     "description": "Where sessions live.",
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
     "description": "Refresh this long before expiry (at most half the token's life).",
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
       "description": "How often it is tried.",
       "default": 5,
       "minimum": 1,
       "maximum": 100
      },
      "minDelay": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "10m",
       "description": "The first wait.",
       "default": "250ms",
       "atLeast": "1ms"
      },
      "maxDelay": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "1h",
       "description": "The longest wait.",
       "default": "30s",
       "atLeast": "1ms"
      }
     },
     "additionalProperties": false,
     "description": "Exponential, full jitter; Retry-After is honoured.",
     "default": {}
    },
    "userinfoMaxAge": {
     "type": "string",
     "syntax": "duration",
     "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
     "atMost": "30d",
     "description": "Claims older than this are read again.",
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
    "requireVerifiedEmail",
    "headers"
   ],
   "properties": {
    "requireVerifiedEmail": {
     "type": "boolean",
     "description": "Whether an email that the provider does not call verified is held back.",
     "default": true
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
     "description": "Header name to CEL expression over subject, claims, tokens, session, provider and request. A map of your own replaces the default one.",
     "propertyNames": {
      "syntax": "identityHeaderName"
     },
     "default": {
      "X-Auth-Request-User": "subject",
      "X-Auth-Request-Email": "claims.email",
      "X-Auth-Request-Preferred-Username": "claims.preferred_username",
      "X-Auth-Request-Name": "claims.name",
      "X-Auth-Request-Groups": "claims.groups"
     }
    },
    "assertion": {
     "type": "object",
     "required": [
      "header",
      "lifetime"
     ],
     "properties": {
      "header": {
       "type": "string",
       "minLength": 1,
       "syntax": "identityHeaderName",
       "description": "Its header.",
       "default": "X-Postern-Assertion"
      },
      "lifetime": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "1h",
       "description": "How long it is valid.",
       "default": "5m",
       "atLeast": "10s"
      }
     },
     "additionalProperties": false,
     "description": "A signed JWT; keys at <prefix>/jwks.json.",
     "planned": {}
    }
   },
   "additionalProperties": false,
   "description": "What the upstream is told about the person.",
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
       "description": "The requests.",
       "default": 30,
       "minimum": 1,
       "maximum": 1000000
      },
      "per": {
       "type": "string",
       "syntax": "duration",
       "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
       "atMost": "1d",
       "description": "In this time.",
       "default": "1m",
       "atLeast": "1s"
      }
     },
     "additionalProperties": false,
     "description": "Per client address, on the endpoints that start or finish a login.",
     "default": {}
    }
   },
   "additionalProperties": false,
   "description": "Token buckets; 429 with Retry-After.",
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
     "origins",
     "upstream",
     "rewrite",
     "headers",
     "responseHeaders",
     "keepAlive",
     "maxBody",
     "websocket",
     "encodedSlash"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "For logs and metrics. Left out: what it matches."
     },
     "host": {
      "type": "string",
      "minLength": 1,
      "syntax": "host",
      "description": "Exact, or `*.example.com`. Left out: any of publicUrl's hosts."
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
      "description": "The methods it answers. Left out: all.",
      "minItems": 1,
      "uniqueItems": true
     },
     "auth": {
      "enum": [
       "required",
       "optional",
       "none"
      ],
      "description": "Whether one must be signed in: required; optional (identity when there is one); none (no session is looked up, no identity sent).",
      "default": "required"
     },
     "unauthenticated": {
      "enum": [
       "auto",
       "redirect",
       "unauthorized"
      ],
      "description": "What someone who is not signed in gets: auto redirects navigations and answers 401 to the rest.",
      "default": "auto"
     },
     "provider": {
      "type": "string",
      "minLength": 1,
      "description": "Where to sign in. Left out: the only provider, or the sign-in page lets the person choose."
     },
     "allow": {
      "type": "string",
      "minLength": 1,
      "description": "CEL over subject, claims, session, provider and request; false or an error is 403."
     },
     "stepUp": {
      "type": "object",
      "properties": {
       "maxAge": {
        "type": "string",
        "syntax": "duration",
        "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
        "atMost": "365d",
        "description": "How long ago the sign-in may be.",
        "atLeast": "1s"
       },
       "acr": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "description": "Any of these `acr` values.",
        "minItems": 1
       }
      },
      "additionalProperties": false,
      "description": "Asks for a fresher or stronger sign-in.",
      "planned": {},
      "minProperties": 1
     },
     "bearer": {
      "type": "object",
      "properties": {
       "introspect": {
        "type": "boolean",
        "const": true,
        "description": "Asks the introspection endpoint (RFC 7662)."
       },
       "userinfo": {
        "type": "boolean",
        "const": true,
        "description": "Asks the userinfo endpoint."
       },
       "jwt": {
        "type": "object",
        "required": [
         "audience"
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
          "description": "The audience, or a list: any of them."
         }
        },
        "additionalProperties": false,
        "description": "Verifies a JWT access token (RFC 9068)."
       }
      },
      "additionalProperties": false,
      "description": "API clients with `Authorization: Bearer`; exactly one of introspect, userinfo and jwt.",
      "planned": {}
     },
     "origins": {
      "type": "array",
      "items": {
       "type": "string",
       "syntax": "pageOrigin"
      },
      "description": "Whose pages may use a person's session for requests other than GET, HEAD and OPTIONS, and for WebSockets: self (the host that is asked), origins by name, or '*' for all.",
      "minItems": 1,
      "uniqueItems": true,
      "default": [
       "self"
      ]
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
          "description": "Where the app listens.",
          "minItems": 1,
          "uniqueItems": true
         },
         "preserveHost": {
          "type": "boolean",
          "description": "Whether the app sees the Host that the browser sent.",
          "default": true
         },
         "connectTimeout": {
          "type": "string",
          "syntax": "duration",
          "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
          "atMost": "5m",
          "description": "How long connecting may take.",
          "default": "2s",
          "atLeast": "10ms"
         },
         "responseTimeout": {
          "type": "string",
          "syntax": "duration",
          "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
          "atMost": "1d",
          "description": "How long the app may take until its response headers.",
          "default": "30s",
          "atLeast": "10ms"
         },
         "idleTimeout": {
          "type": "string",
          "syntax": "duration",
          "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
          "atMost": "7d",
          "description": "How long a body or a tunnel may stand still, both ways. Event streams may for ever.",
          "default": "5m",
          "atLeast": "1s"
         },
         "retries": {
          "type": "integer",
          "description": "How often an idempotent request is sent again when the connection failed, on another URL where there are several.",
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
            "description": "What is asked for."
           },
           "every": {
            "type": "string",
            "syntax": "duration",
            "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
            "atMost": "1h",
            "description": "How often.",
            "default": "10s",
            "atLeast": "1s"
           }
          },
          "additionalProperties": false,
          "description": "Asks the app whether it is well."
         },
         "tls": {
          "type": "object",
          "properties": {
           "caFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of the authorities to check with."
           },
           "certFile": {
            "type": "string",
            "minLength": 1,
            "description": "PEM file of our certificate."
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
            "description": "The name in the certificate."
           }
          },
          "additionalProperties": false,
          "description": "TLS to an https:// or h2:// upstream."
         }
        },
        "additionalProperties": false
       }
      ],
      "description": "Where it goes: a URL, or a map with `urls`."
     },
     "rewrite": {
      "type": "object",
      "properties": {
       "stripPrefix": {
        "type": "string",
        "minLength": 1,
        "syntax": "prefixPath",
        "description": "Taken off the path; must be a prefix of the route's own."
       },
       "addPrefix": {
        "type": "string",
        "minLength": 1,
        "syntax": "addedPrefix",
        "description": "Put in front of the path."
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
        "description": "Header name to value; replaces what is there.",
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
        "description": "Header names.",
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
        "description": "Header name to value; replaces what is there.",
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
        "description": "Header names.",
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
        "description": "The requests.",
        "minimum": 1,
        "maximum": 10000000
       },
       "per": {
        "type": "string",
        "syntax": "duration",
        "pattern": "^(0|[1-9]\\d*)(ms|s|m|h|d)$",
        "atMost": "1d",
        "description": "In this time.",
        "default": "1m",
        "atLeast": "1s"
       },
       "key": {
        "enum": [
         "user",
         "address"
        ],
        "description": "Who is counted.",
        "default": "user"
       }
      },
      "additionalProperties": false,
      "description": "Token bucket; 429 with Retry-After.",
      "planned": {}
     },
     "keepAlive": {
      "type": "boolean",
      "description": "False: requests here (pollers) do not extend the idle timeout.",
      "default": true
     },
     "maxBody": {
      "type": "string",
      "syntax": "size",
      "pattern": "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$",
      "description": "Larger request bodies are refused with 413.",
      "default": "unlimited"
     },
     "websocket": {
      "type": "boolean",
      "description": "Whether WebSockets are let through.",
      "default": true
     },
     "encodedSlash": {
      "enum": [
       "reject",
       "keep"
      ],
      "description": "What happens to %2F in a path: reject is 400; keep leaves it a part of its segment.",
      "default": "reject"
     }
    },
    "additionalProperties": false
   },
   "description": "What is published. The order never matters: the most specific route wins.",
   "minItems": 1
  }
 },
 "additionalProperties": false
}
