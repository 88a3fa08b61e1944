import { describe, expect, it } from 'vitest'
import { type Assumption, assumptions } from '../../src/domain/assumptions.ts'
import { assumptionWords } from '../../src/i18n/assumption-language.ts'
import { methodWords } from '../../src/i18n/method-language.ts'

const { value, range, told, day } = methodWords
const of = (unit: Assumption['unit'], one: number, max: number): Assumption => ({
  ...assumptions.tauHours,
  unit,
  value: one,
  min: 0,
  max,
})

describe('an assumption in words', () => {
  it.each([
    [of('hours', 0.25, 2), '0.25\u00a0h', '0–\u20602\u00a0h'],
    [of('ratio', 0.07, 1.5), '7\u00a0%', '0–\u2060150\u00a0%'],
    [of('months', 1, 12), '1\u00a0month', '0–\u206012\u00a0months'],
    [of('count', 2000, 10000), '2,000', '0–\u206010,000'],
  ])('has its value and its range with the unit once', (assumption, own, between) => {
    expect(value(assumption)).toBe(own)
    expect(range(assumption)).toBe(between)
  })

  it('has a name of its own', () => {
    const names = Object.values(assumptionWords)
    expect(new Set(names).size).toBe(Object.keys(assumptions).length)
    expect(names.filter((name) => !/^[A-Z].*[^.]$/.test(name))).toEqual([])
  })
})

describe('the words of the method', () => {
  it.each([
    [{ share: 0.95, limit: 'over', word: 'clear' }, 'clear, over\u00a095\u00a0%'],
    [{ share: 0.6, limit: null, word: 'likely' }, 'likely, 60\u00a0%'],
    [{ share: 0.05, limit: 'under', word: 'tossUp' }, 'toss-up, under\u00a05\u00a0%'],
  ] as const)('tell %o', (shown, text) => {
    expect(told(shown)).toBe(text)
  })

  it('say a day as it is read', () => {
    expect(day('2026-11-23')).toBe('23 November 2026')
  })
})
