/** An origin that browsers see. */
export interface PublicUrl {
  /** `https://app.example.com[:port]`, no trailing slash. */
  readonly origin: string
  /** Lower case, no port. */
  readonly hostname: string
  /** As a browser sends it in Host: with the port unless it is the scheme's default. */
  readonly host: string
  readonly secure: boolean
}
