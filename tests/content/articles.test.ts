import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/components/reading-time.ts'
import { type AssumptionName, assumptions } from '../../src/domain/assumptions.ts'
import { articles, proseOf } from './articles.ts'

test('there is an article, and each has its own place in the reading order', () => {
  const places = articles.map(({ matter }) => matter['order'])
  expect(places.length).toBeGreaterThan(0)
  expect(new Set(places).size).toBe(places.length)
})

describe.each(articles.map((article) => [article.name, article] as const))('%s', (_, article) => {
  const { body, matter } = article

  test.each(['title', 'standfirst', 'description'])('has a %s', (field) => {
    expect(matter[field]).toEqual(expect.stringMatching(/\S/))
  })

  test('has an order and the questions it answers', () => {
    expect(matter['order']).toEqual(expect.any(Number))
    expect(matter['answers']).toEqual(expect.arrayContaining([expect.stringMatching(/\?$/)]))
  })

  test('has 600 to 1,200 words', () => {
    expect(wordsOf(body)).toBeGreaterThanOrEqual(600)
    expect(wordsOf(body)).toBeLessThanOrEqual(1200)
  })

  test('imports nothing: the page hands it its vocabulary', () => {
    expect(body).not.toMatch(/^\s*(import|export)\s/m)
  })

  test('links in Markdown, so that the base of the site gets onto every link', () => {
    expect(body).not.toMatch(/<a\s/)
  })

  test('ends with what to do on Monday', () => {
    expect(body.trim()).toMatch(/<\/Monday>$/)
  })

  test('marks as an assumption only what is ours', () => {
    const marked = Array.from(
      body.matchAll(/<Assumption name="([^"]+)"/g),
      ([, name]) => name as AssumptionName,
    )
    expect(marked.filter((name) => assumptions[name]?.kind !== 'ours')).toEqual([])
  })

  test('keeps figure and percent sign together, and sets ranges and quotes as print does', () => {
    const words = `${proseOf(article)} ${Object.values(matter).join(' ')}`
    expect(words.match(/\d ?%/g)).toBeNull()
    expect(words.match(/\d-\d/g)).toBeNull()
    expect(words.match(/["']/g)).toBeNull()
  })

  test('never calls a band by a word the site does not use', () => {
    expect(proseOf(article)).not.toMatch(
      /\b(tier|segment|bucket|beats|bottom \d|low performer|weakest tenth)s?\b/i,
    )
  })
})
