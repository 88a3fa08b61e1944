import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../scripts/setup.mjs'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/site': { version: '2.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
}

describe('the packages', () => {
  it.each([
    [{ 'node_modules/site': { version: '2.0.0' } }, true],
    [{ 'node_modules/site': { version: '1.9.0' } }, false],
    [{}, false],
    [
      { 'node_modules/site': { version: '2.0.0' }, 'node_modules/for-another-machine': { version: '0.9.0' } },
      false,
    ],
  ])('%j are installed: %s', (present, expected) => {
    expect(isInstalled(locked, present)).toBe(expected)
  })
})
