import { describe, expect, it } from 'vitest'
import { enFiles } from '../../src/i18n/en-files.ts'

describe('a refused file', () => {
  it.each(Object.entries(enFiles.refused))('says what to do about it: %s', (_, { title, text }) => {
    expect(title).toMatch(/^(Choose|Save|Take|Open) .+\.$/)
    expect(text).toMatch(/^[A-Z].+\.$/)
    expect(`${title} ${text}`).not.toMatch(/\d (%|MB)|["']|\.\./)
  })
})

describe('formulas without results', () => {
  it('are counted', () => {
    expect(enFiles.unsolved(1)).toMatch(
      /^1 cell of this sheet has a formula whose result was not saved, and counts/,
    )
    expect(enFiles.unsolved(1200)).toMatch(
      /^1,200 cells of this sheet have formulas whose result was not saved, and count as/,
    )
  })
})
