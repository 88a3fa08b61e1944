import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { citedSources } from '../../src/components/cited-sources.ts'
import { assumptions } from '../../src/domain/assumptions.ts'
import { articles } from './articles.ts'

interface WrittenSource {
  readonly authors: string | null
  readonly title: string | null
  readonly where: string
  readonly url: string | null
  readonly secondHand: boolean
  readonly strength: string
}

const text = readFileSync(new URL('../../content/sources.yaml', import.meta.url), 'utf8')
const sources = parse(text, { uniqueKeys: true }) as Record<string, WrittenSource>
const cited = new Set(articles.flatMap(({ body }) => citedSources(body)))

describe('sources', () => {
  test('hold each citation once', () => {
    const titles = Object.values(sources).map(({ authors, title, where }) =>
      `${authors ?? ''} ${title ?? where}`.toLowerCase(),
    )
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('are all used by some article', () => {
    expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([])
  })

  test('exist wherever an article cites one', () => {
    expect([...cited].filter((key) => !(key in sources))).toEqual([])
  })

  test('exist wherever an assumption names one', () => {
    const named = Object.values(assumptions).flatMap(({ source }) => (source === null ? [] : [source]))
    expect(named.filter((key) => !(key in sources))).toEqual([])
  })

  test('carry a strength, and only hearsay stands without a name', () => {
    for (const { authors, strength } of Object.values(sources)) {
      expect(strength).toMatch(/^[A-E]$/)
      if (authors === null) expect(strength).toBe('E')
    }
  })

  test('name a page that was read when they were not seen themselves', () => {
    for (const { secondHand, url } of Object.values(sources))
      if (secondHand) expect(url).toMatch(/^https?:\/\//)
  })
})

describe.each(articles.map((article) => [article.name, article] as const))(
  'a source in %s',
  (_, { body }) => {
    test('has its note at the first mention, and is marked "again" at every other', () => {
      const seen = new Set<string>()
      for (const [tag, key = ''] of body.matchAll(/<Source\s+key="([^"]+)"[^>]*>/g)) {
        expect(tag.includes(' again'), tag).toBe(seen.has(key))
        seen.add(key)
      }
      expect(seen.size).toBeGreaterThan(0)
    })
  },
)
