import { describe, expect, test } from 'vitest'
import { citedSources } from '../../src/components/cited-sources.ts'

describe('citedSources', () => {
  test('lists the keys in the order of their first mention', () => {
    const body = 'One.<Source key="b"/> Two.<Source key="a"/> Once more.<Source key="b" again/>'
    expect(citedSources(body)).toEqual(['b', 'a'])
  })

  test('is empty for an article without sources', () => {
    expect(citedSources('The key="a" of a door.')).toEqual([])
  })
})
