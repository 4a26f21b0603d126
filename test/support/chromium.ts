import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const EXECUTABLE = process.env.POSTERN_CHROMIUM ?? '/usr/bin/chromium'

export const chromiumAvailable = (): boolean => existsSync(EXECUTABLE)

/**
 * For tap's `skip`: why a test that needs Chromium does not run here. With POSTERN_NO_SKIP=1 it runs, and so fails, where there is none:
 * CI must not turn green by leaving things out.
 */
export function skipWithoutChromium(): string | false {
  if (chromiumAvailable() || process.env.POSTERN_NO_SKIP === '1') return false
  return `no Chromium at ${EXECUTABLE} (POSTERN_CHROMIUM names another place)`
}

/** @param args more arguments for the command line */
export function startChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  })
}
