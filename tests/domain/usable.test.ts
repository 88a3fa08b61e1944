import { describe, expect, it } from 'vitest'
import { median, usableCells } from '../../src/domain/usable.ts'
import { type Cells, teamByAttainment, teamByQuota, teamByResult } from './a-team.ts'
import { cases, unevenQuotas, withoutQuotas } from './cases.ts'
import { expectAllNearly } from './nearly.ts'

const oneByQuota = (results: Cells, quotas: Cells) =>
  usableCells(teamByQuota({ Anna: results }, { Anna: quotas }))

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[10, 9], 9.5],
    [[7], 7],
    [[], NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})

describe('with quotas, a period is usable', () => {
  it.each<[string, Cells, Cells, Cells]>([
    ['when it has both', [50, 120], [100, 100], [0.5, 1.2]],
    ['when the result is a typed 0', [0, 50], [100, 100], [0, 0.5]],
    ['when the result is a credit note', [-10, 50], [100, 100], [-0.1, 0.5]],
    ['not without a result', [null, 50], [100, 100], [null, 0.5]],
    ['not without a quota', [50, 50], [null, 100], [null, 0.5]],
    ['not with a quota of 0', [50, 50], [0, 100], [null, 0.5]],
    ['not with a negative quota', [50, 50], [-100, 100], [null, 0.5]],
    ['not with a quota under a tenth of the usual', [50, 50, 50], [9.9, 100, 100], [null, 0.5, 0.5]],
    [
      'not so either when quotas of 0 stand beside it',
      [50, 50, 50, 1, 1],
      [9, 100, 100, 0, 0],
      [null, 0.5, 0.5, null, null],
    ],
    ['with a quota of exactly a tenth of the usual', [5, 50, 50], [10, 100, 100], [0.5, 0.5, 0.5]],
    ['with a tenth that binary fractions cannot write', [3, 30, 30], [3, 30, 30], [1, 1, 1]],
    ['with a tenth in another unit of money', [2.1, 21, 21], [3 * 0.7, 21, 21], [1, 1, 1]],
  ])('%s', (_, results, quotas, metric) => {
    const found = oneByQuota(results, quotas).metric[0] ?? []
    expect(found.map((x) => x === null)).toEqual(metric.map((x) => x === null))
    expectAllNearly(
      found.map((x) => x ?? 0),
      metric.map((x) => x ?? 0),
    )
  })

  it('takes the median of all positive quotas of that person, those without a result too', () => {
    expect(oneByQuota([50, null, null], [9, 100, 100]).metric[0]).toEqual([null, null, null])
    expect(oneByQuota([50, null, null], [9, 10, 10]).metric[0]).toEqual([50 / 9, null, null])
  })

  it('flags the one slip of the worked case', () => {
    const slips = usableCells(unevenQuotas).flags
    expect(slips).toEqual([{ code: 'tinyQuota', person: 2, period: 3 }])
    expect(unevenQuotas.people[2]?.name).toBe('Mia')
  })

  it('flags neither a quota of 0 nor a gap', () => {
    expect(oneByQuota([5, 50, null], [0, 100, 100]).flags).toEqual([])
  })

  it('flags credit notes and negative quotas', () => {
    expect(oneByQuota([-5, 50], [100, -100]).flags).toEqual([
      { code: 'negativeResult', person: 0, period: 0 },
      { code: 'negativeQuota', person: 0, period: 1 },
    ])
  })
})

it('with attainments, every period that is present is usable', () => {
  const { metric, flags } = usableCells(teamByAttainment({ Anna: [0.5, null, 0], Bela: [-0.1, 3, null] }))
  expect(metric).toEqual([
    [0.5, null, 0],
    [-0.1, 3, null],
  ])
  expect(flags).toEqual([])
})

describe('without quotas', () => {
  it('the metric is the result over the mean of the people present', () => {
    const { metric } = usableCells(teamByResult({ Anna: [30, 10], Bela: [10, null], Csaba: [20, 30] }))
    expect(metric).toEqual([
      [1.5, 0.5],
      [0.5, null],
      [1, 1.5],
    ])
  })

  it('leaves out and flags the period of the worked case that is near zero, for everybody', () => {
    const { metric, flags } = usableCells(withoutQuotas)
    const isUsed = withoutQuotas.periods.map((_, period) => metric.some((row) => row[period] !== null))
    expect(isUsed).toEqual(cases.withoutQuotas.usablePeriods)
    expect(flags.filter(({ code }) => code === 'thinPeriod')).toEqual([
      { code: 'thinPeriod', person: null, period: 5 },
    ])
  })

  it.each([
    ['a mean of exactly a tenth of the usual is too thin', [3, 30, 30], 1],
    ['a tenth that binary fractions cannot write is too thin', [0.3, 3, 3], 1],
    ['a tenth that rounding lifts a little is too thin', [9 * 0.001, 0.09, 0.09], 1],
    ['months at or below 0 do not lower what is usual', [2.5, 30, 30, -5, 0], 3],
    ['a mean just above a tenth is not', [3.01, 30, 30], 0],
    ['a mean of 0 or less is', [-3, 30, 0], 2],
  ])('%s', (_, results, thin) => {
    const { flags } = usableCells(teamByResult({ Anna: results }))
    expect(flags.filter(({ code }) => code === 'thinPeriod')).toHaveLength(thin)
  })

  it('a team that sold nothing has no usable period', () => {
    expect(usableCells(teamByResult({ Anna: [0, 0], Bela: [0, 0] })).metric.flat()).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('the weights', () => {
  it('are the quota shares, scaled to the months of the usable periods', () => {
    const team = teamByQuota({ Anna: [50, 50, null] }, { Anna: [100, 300, 100] }, 3)
    expect(usableCells(team).weight).toEqual([[1.5, 4.5, 0]])
  })

  it('are the months of each period without quotas', () => {
    expect(usableCells(teamByAttainment({ Anna: [1, null, 1] }, 6)).weight).toEqual([[6, 0, 6]])
  })

  it('are 0 for somebody without a usable period', () => {
    expect(usableCells(teamByAttainment({ Anna: [null, null] })).weight).toEqual([[0, 0]])
  })
})
