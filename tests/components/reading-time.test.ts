import { describe, expect, test } from 'vitest'
import { readingMinutes, wordsOf } from '../../src/components/reading-time.ts'

describe('wordsOf', () => {
  test.each([
    ['counts neither marks nor calculators', '## Two words\n\n<Bands/>\n\nAnd **four more here**.', 6],
    [
      'counts the words inside a component, not its attributes',
      '<Aside tone="calm and low">In the margin.</Aside>',
      3,
    ],
    ['counts a figure with its unit as one figure', 'up to 19\u00a0%', 3],
    ['does not count a dash', 'first – second', 2],
    ['counts nothing in nothing', '', 0],
  ])('%s', (_, body, words) => expect(wordsOf(body)).toBe(words))
})

describe('readingMinutes', () => {
  test.each([
    [0, 1],
    [220, 1],
    [340, 2],
    [1100, 5],
  ])('%i words take %i minutes', (words, minutes) =>
    expect(readingMinutes('word '.repeat(words))).toBe(minutes),
  )
})
