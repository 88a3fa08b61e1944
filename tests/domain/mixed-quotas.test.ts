import { expect, it } from 'vitest'
import { byRawResults, withoutQuota } from '../../src/domain/mixed-quotas.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { teamByAttainment, teamByQuota, teamByResult } from './a-team.ts'

const mixed = teamByQuota(
  { Anna: [90, 80], Bela: [70, 60], Cili: [null, null], Dora: [50, 40] },
  { Anna: [100, 100], Bela: [null, null], Cili: [null, null], Dora: [null, 100] },
)

it('finds who has results and no quota among others with one', () => {
  expect(withoutQuota(mixed)).toEqual([1])
  expect(rankingOf(mixed).listed).toEqual([1, 2])
})

it.each([
  ['all have one', teamByQuota({ Anna: [1] }, { Anna: [2] })],
  ['nobody has one', teamByQuota({ Anna: [1] }, { Anna: [null] })],
  ['there are none', teamByResult({ Anna: [1] })],
  ['attainments are given', teamByAttainment({ Anna: [1] })],
])('finds nobody where %s', (_, team) => {
  expect(withoutQuota(team)).toEqual([])
})

it('ranks everybody by raw results when asked to', () => {
  expect(rankingOf(byRawResults(mixed)).ranked.map(({ person }) => person)).toEqual([0, 1, 3])
})
