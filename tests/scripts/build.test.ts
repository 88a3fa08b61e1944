import { describe, expect, it } from 'vitest'
import { sourcesHash } from '../../scripts/build.mjs'

describe('the hash of the sources', () => {
  it('is the same for the same sources', () => {
    expect(sourcesHash({})).toBe(sourcesHash({ UNRELATED: 'yes' }))
  })

  it.each([[{ SITE_URL: 'https://example.org' }], [{ BASE_PATH: '/sub/' }]])('differs with %j', (env) => {
    expect(sourcesHash(env)).not.toBe(sourcesHash({}))
  })
})
