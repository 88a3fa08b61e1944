import { expect, describe, it } from 'vitest'
import { cellIn, editColumns } from '../../src/domain/edit-columns.ts'
import { aPerson, teamByAttainment, teamByQuota, teamByResult } from './a-team.ts'

const told = (team: Parameters<typeof editColumns>[0]) =>
  editColumns(team).map(({ of, period, label }) => `${of} ${period} ${label}`.trim())

describe('the columns that can be corrected', () => {
  it.each([
    [
      'one quota for all periods, then the results',
      teamByQuota({ A: [1, 2], B: [3, 4] }, { A: [9, 9], B: [null, null] }),
      ['quotas all', 'results 0 P1', 'results 1 P2'],
    ],
    [
      'results and quotas in turn, where the quotas differ',
      teamByQuota({ A: [1, 2] }, { A: [8, 9] }),
      ['results 0 P1', 'quotas 0 P1', 'results 1 P2', 'quotas 1 P2'],
    ],
    ['one result and its quota', teamByQuota({ A: [1] }, { A: [8] }), ['results 0 P1', 'quotas 0 P1']],
    ['attainments', teamByAttainment({ A: [1, 2] }), ['attainments 0 P1', 'attainments 1 P2']],
    ['results', teamByResult({ A: [1] }), ['results 0 P1']],
  ])('are %s', (_, team, columns) => {
    expect(told(team)).toEqual(columns)
  })

  it('hold a number or nothing', () => {
    const anna = aPerson({ results: [null, 0], quotas: [7, 7] }, 2)
    expect(cellIn(anna, { of: 'results', period: 1, label: '' })).toBe(0)
    expect(cellIn(anna, { of: 'results', period: 0, label: '' })).toBeNull()
    expect(cellIn(anna, { of: 'quotas', period: 'all', label: '' })).toBe(7)
    expect(cellIn(undefined, { of: 'quotas', period: 'all', label: '' })).toBeNull()
  })
})
