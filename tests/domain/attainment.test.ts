import { describe, expect, it } from 'vitest'
import {
  attainmentSums,
  meanOfPresent,
  personAttainment,
  pooledAttainment,
} from '../../src/domain/attainment.ts'
import { aPerson } from './a-team.ts'
import { cases, unevenQuotas } from './cases.ts'
import { expectNearly } from './nearly.ts'

describe('pooled attainment', () => {
  it.each(cases.attainment)('of $actual over $quota is $attainment', ({ actual, quota, attainment }) => {
    if (attainment === null) expect(pooledAttainment(actual, quota)).toBeNull()
    else expectNearly(pooledAttainment(actual, quota), attainment)
  })

  it.each(unevenQuotas.people)('of $name is that of the worked case, slips and gaps included', (person) => {
    expectNearly(
      pooledAttainment(person.results, person.quotas),
      cases.unevenQuotas.attainment[person.name] ?? NaN,
    )
  })

  it('divides two sums over the periods that have both', () => {
    expect(attainmentSums([20, 50, null, 0], [10, 100, 50, 40])).toEqual({ sold: 70, asked: 150, periods: 3 })
  })

  it('weighs periods by their quota, where a mean of ratios would not', () => {
    expect(pooledAttainment([20, 50], [10, 100])).toBeCloseTo(70 / 110, 15)
  })

  it('is never capped', () => {
    expect(pooledAttainment([500], [100])).toBe(5)
  })

  it('leaves out periods whose quota is 0 or less', () => {
    expect(pooledAttainment([50, 50], [100, 0])).toBe(0.5)
    expect(pooledAttainment([50, 50], [100, -100])).toBe(0.5)
  })

  it('throws for lists of different lengths', () => {
    expect(() => pooledAttainment([1, 2], [1])).toThrow(
      new RangeError('quotas.length must be 2, one a period, got 1'),
    )
  })
})

describe('the mean of what is present', () => {
  it.each([
    [[0.9, 1.1], 1],
    [[0, null, 1], 0.5],
    [[null, null], null],
    [[], null],
  ])('of %j is %j', (cells, mean) => {
    expect(meanOfPresent(cells)).toBe(mean)
  })
})

describe('the attainment of a person', () => {
  const anna = aPerson({ results: [30, 60], quotas: [100, 100], attainments: [0.9, 1.1] })

  it.each([
    ['quota', 0.45],
    ['attainment', 1],
    ['result', null],
  ] as const)('on the basis %s is %j', (basis, attainment) => {
    expect(personAttainment(anna, basis)).toBe(attainment)
  })
})
