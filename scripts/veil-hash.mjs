import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * What the policy must say so that the one inline script of the site may run: the hash of its exact text.
 * `docs/decisions/veil.md` says why there is one.
 *
 * @returns {`sha256-${string}`}
 */
export const veilHash = () => {
  const text = readFileSync(new URL('../src/layouts/veil.js', import.meta.url))
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
